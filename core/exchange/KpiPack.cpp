// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/KpiPack.h"

#include "core/handbook/KpiYaml.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace Steelyard::KpiPack {

namespace {

constexpr auto Sums = "CHECKSUMS"_L1;
constexpr auto SchemaFile = "steelyard-kpi-1.json"_L1;

Error invalid(QLatin1StringView code, const QString &path, QVariantMap values = {})
{
    values.insert(u"path"_s, path);
    return {Error::Kind::Invalid, code, values, {}};
}

QByteArray sumOf(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

QByteArray schema()
{
    QFile file(u":/handbook/"_s + SchemaFile);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a pack may hold, by name; so no name leads out of it, and no file takes another's place.
bool isDefinition(const QString &name)
{
    static const QRegularExpression pattern(
        u"^[a-z][a-z0-9_]{0,63}/[a-z][a-z0-9_]{0,127}\\.kpi\\.yaml$"_s);
    return pattern.match(name).hasMatch();
}

/// A zip that is being read from memory.
class Archive
{
public:
    Archive(const QString &path, const QByteArray &bytes) : m_path(path), m_bytes(bytes)
    {
        zip_error_t error;
        zip_error_init(&error);
        zip_source_t *source = zip_source_buffer_create(m_bytes.constData(),
                                                        zip_uint64_t(m_bytes.size()), 0, &error);
        if (source) {
            m_zip = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
            if (!m_zip)
                zip_source_free(source);
        }
        zip_error_fini(&error);
    }
    ~Archive()
    {
        if (m_zip)
            zip_discard(m_zip);
    }
    Q_DISABLE_COPY_MOVE(Archive)

    /// Every file by its name. What unpacks to more than the limit is not unpacked.
    Result<QMap<QString, QByteArray>> files() const
    {
        if (!m_zip)
            return invalid("pack.no_pack"_L1, m_path);
        const zip_int64_t count = zip_get_num_entries(m_zip, 0);
        if (count > MostFiles)
            return invalid("pack.too_many"_L1, m_path, {{u"limit"_s, MostFiles}});
        QMap<QString, QByteArray> files;
        qint64 unpacked = 0;
        for (zip_uint64_t i = 0; i < zip_uint64_t(count); ++i) {
            const QString name = QString::fromUtf8(zip_get_name(m_zip, i, ZIP_FL_ENC_GUESS));
            if (name != Sums && name != SchemaFile && !isDefinition(name))
                return invalid("pack.foreign_file"_L1, m_path, {{u"file"_s, name}});
            if (files.contains(name))
                return invalid("pack.foreign_file"_L1, m_path, {{u"file"_s, name}});
            const auto text = unpack(i, MostBytes - unpacked);
            if (!text)
                return text.error();
            unpacked += text->size();
            files.insert(name, *text);
        }
        return files;
    }

private:
    /// The size that the zip claims is not believed: reading ends where there is too much.
    Result<QByteArray> unpack(zip_uint64_t index, qint64 most) const
    {
        zip_file_t *file = zip_fopen_index(m_zip, index, 0);
        if (!file)
            return invalid("pack.no_pack"_L1, m_path);
        QByteArray text;
        QByteArray piece(64 * 1024, Qt::Uninitialized);
        zip_int64_t got = 0;
        while ((got = zip_fread(file, piece.data(), zip_uint64_t(piece.size()))) > 0) {
            text.append(piece.constData(), qsizetype(got));
            if (text.size() > most)
                break;
        }
        zip_fclose(file);
        if (text.size() > most)
            return invalid("pack.too_large"_L1, m_path, {{u"limit"_s, MostBytes}});
        if (got < 0)
            return invalid("pack.no_pack"_L1, m_path);
        return text;
    }

    QString m_path;
    QByteArray m_bytes;
    zip_t *m_zip = nullptr;
};

/// Every file has its sum, and every sum its file.
Result<void> checkSums(const QString &path, const QMap<QString, QByteArray> &files)
{
    QMap<QString, QByteArray> sums;
    for (const QByteArray &line : files.value(QString(Sums)).split('\n')) {
        if (!line.isEmpty())
            sums.insert(QString::fromUtf8(line.mid(66)), line.left(64));
    }
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if (file.key() == Sums)
            continue;
        if (!sums.contains(file.key()))
            return invalid("pack.no_sum"_L1, path, {{u"file"_s, file.key()}});
        if (sums.take(file.key()) != sumOf(file.value()))
            return invalid("pack.wrong_sum"_L1, path, {{u"file"_s, file.key()}});
    }
    if (!sums.isEmpty())
        return invalid("pack.missing_file"_L1, path, {{u"file"_s, sums.firstKey()}});
    return {};
}

} // namespace

Result<QList<PackedDefinition>> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {Error::Kind::NotFound, "file.cannot_read"_L1, {{u"path"_s, path}}, {}};
    if (file.size() > MostBytes)
        return invalid("pack.too_large"_L1, path, {{u"limit"_s, MostBytes}});
    const QByteArray bytes = file.read(MostBytes + 1);
    const auto files = Archive(path, bytes).files();
    if (!files)
        return files.error();
    if (const auto summed = checkSums(path, *files); !summed)
        return summed.error();
    QMap<QString, PackedDefinition> definitions;
    for (auto each = files->cbegin(); each != files->cend(); ++each) {
        if (!isDefinition(each.key()))
            continue;
        auto definition = KpiYaml::read(each.value(), each.key());
        if (!definition)
            return definition.error();
        const QString id = definition->id;
        if (QFileInfo(each.key()).fileName() != id + u".kpi.yaml"_s)
            return invalid("pack.wrong_place"_L1, path, {{u"file"_s, each.key()}, {u"kpi"_s, id}});
        if (definitions.contains(id))
            return invalid("pack.twice"_L1, path, {{u"kpi"_s, id}});
        definitions.insert(id, {each.key(), each.value(), std::move(*definition)});
    }
    if (definitions.isEmpty())
        return invalid("pack.empty"_L1, path);
    return definitions.values();
}

Result<void> write(const QString &path, const QList<PackedDefinition> &definitions)
{
    if (definitions.isEmpty())
        return invalid("pack.empty"_L1, path);
    QMap<QString, QByteArray> files {{QString(SchemaFile), schema()}};
    for (const PackedDefinition &each : definitions)
        files.insert(each.file, each.text);
    QByteArray sums;
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        sums += sumOf(file.value()) + "  " + file.key().toUtf8() + '\n';
    files.insert(QString(Sums), sums);

    const Error cannot {Error::Kind::Storage, "file.cannot_write"_L1, {{u"path"_s, path}}, {}};
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *memory = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t *zip = memory ? zip_open_from_source(memory, ZIP_TRUNCATE, &error) : nullptr;
    zip_error_fini(&error);
    if (!zip) {
        zip_source_free(memory);
        return cannot;
    }
    zip_source_keep(memory);
    bool isWell = true;
    for (auto file = files.cbegin(); file != files.cend() && isWell; ++file) {
        zip_source_t *text
            = zip_source_buffer(zip, file->constData(), zip_uint64_t(file->size()), 0);
        const zip_int64_t index = text
            ? zip_file_add(zip, file.key().toUtf8().constData(), text, ZIP_FL_ENC_UTF_8)
            : -1;
        // No time of day, so that the same definitions are the same pack.
        constexpr zip_uint16_t firstOfJanuary1980 = 0x21;
        isWell = index >= 0
            && zip_file_set_dostime(zip, zip_uint64_t(index), 0, firstOfJanuary1980, 0) == 0;
    }
    if (!isWell || zip_close(zip) != 0) {
        zip_discard(zip);
        zip_source_free(memory);
        return cannot;
    }
    QByteArray bytes;
    if (zip_source_open(memory) == 0) {
        zip_stat_t about;
        zip_stat_init(&about);
        if (zip_source_stat(memory, &about) == 0) {
            bytes.resize(qsizetype(about.size));
            if (zip_source_read(memory, bytes.data(), about.size) != zip_int64_t(about.size))
                bytes.clear();
        }
        zip_source_close(memory);
    }
    zip_source_free(memory);
    QSaveFile file(path);
    if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()
        || !file.commit())
        return cannot;
    return {};
}

Result<QList<PackedDefinition>> packed(const Handbook &handbook, const QStringList &ids)
{
    QHash<QString, PackedDefinition> shipped;
    QDirIterator iterator(u":/handbook"_s, {u"*.kpi.yaml"_s}, QDir::Files,
                          QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        QFile file(iterator.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = file.readAll();
        const QString name = file.fileName().mid(QStringView(u":/handbook/").size());
        if (auto read = KpiYaml::read(text, name))
            shipped.insert(read->id, {name, text, *read});
    }
    QStringList wanted = ids;
    if (wanted.isEmpty()) {
        for (const KpiDefinition &definition : handbook.definitions())
            wanted.append(definition.id);
    }
    QList<PackedDefinition> result;
    for (const QString &id : std::as_const(wanted)) {
        const KpiDefinition *definition = handbook.find(id);
        if (!definition)
            return Error {Error::Kind::NotFound, "kpi.unknown"_L1, {{u"kpi"_s, id}}, {}};
        const auto found = shipped.constFind(id);
        if (found != shipped.constEnd() && found->definition == *definition) {
            result.append(*found);
            continue;
        }
        const QString folder = definition->category.isEmpty() ? u"own"_s : definition->category;
        result.append(
            {folder + u'/' + id + u".kpi.yaml"_s, KpiYaml::write(*definition), *definition});
    }
    return result;
}

} // namespace Steelyard::KpiPack
