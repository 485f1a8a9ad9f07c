// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ColumnCache.h"

#include <QDataStream>

#include <cstdio>
#include <cstring>

#define XXH_INLINE_ALL
#include <xxhash.h>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr std::array<char, 8> Magic {'S', 'T', 'E', 'E', 'L', 'C', 'O', 'L'};
constexpr quint32 Format = 1;
constexpr quint32 ByteOrder = 0x01020304; // read backwards on a machine of the other kind
constexpr quint64 Alignment = 64;

/// The first bytes of the file, as this machine holds them in memory.
struct Head
{
    std::array<char, 8> magic = Magic;
    quint32 format = Format;
    quint32 byteOrder = ByteOrder;
    quint64 schema = 0;
    std::array<char, 16> store {};
    qint64 seq = 0;
    quint64 mark = 0;
    quint64 directoryAt = 0;
    quint64 directorySize = 0;
    quint64 directorySum = 0;
    quint64 fileSize = 0;
    quint64 sum = 0; ///< of everything before it
};

quint64 sumOf(const void *data, std::size_t size)
{
    return XXH3_64bits(data, size);
}

quint64 sumOf(const Head &head)
{
    return sumOf(&head, offsetof(Head, sum));
}

} // namespace

QDataStream &operator<<(QDataStream &stream, const ColumnCache::Section &section)
{
    return stream << section.offset << section.count << section.room << section.sum;
}

QDataStream &operator>>(QDataStream &stream, ColumnCache::Section &section)
{
    return stream >> section.offset >> section.count >> section.room >> section.sum;
}

QDataStream &operator<<(QDataStream &stream, const ColumnCache::Column &column)
{
    return stream << column.type << column.target << column.numbers << column.codes << column.links
                  << column.days << column.instants << column.dictionary;
}

QDataStream &operator>>(QDataStream &stream, ColumnCache::Column &column)
{
    return stream >> column.type >> column.target >> column.numbers >> column.codes >> column.links
        >> column.days >> column.instants >> column.dictionary;
}

std::shared_ptr<ColumnCache> ColumnCache::open(const QString &path, const CacheKey &wanted)
{
    std::shared_ptr<ColumnCache> cache(new ColumnCache);
    cache->m_file.setFileName(path);
    if (!cache->m_file.open(QIODevice::ReadOnly))
        return nullptr;
    cache->m_size = quint64(cache->m_file.size());
    if (cache->m_size < sizeof(Head))
        return nullptr;
    // What is changed in memory stays there: the file is written anew as a whole or not at all.
    cache->m_memory = cache->m_file.map(0, qint64(cache->m_size), QFileDevice::MapPrivateOption);
    if (!cache->m_memory || !cache->readHead(wanted))
        return nullptr;
    return cache;
}

ColumnCache::~ColumnCache()
{
    if (m_memory)
        m_file.unmap(m_memory);
}

bool ColumnCache::readHead(const CacheKey &wanted)
{
    Head head;
    std::memcpy(&head, m_memory, sizeof head);
    if (head.magic != Magic || head.format != Format || head.byteOrder != ByteOrder
        || head.sum != sumOf(head) || head.fileSize != m_size)
        return false;
    m_key = {head.schema,
             Uuid::fromBytes(QByteArray(head.store.data(), qsizetype(head.store.size()))), head.seq,
             head.mark};
    return m_key.schema == wanted.schema && m_key.store == wanted.store
        && readDirectory(head.directoryAt, head.directorySize, head.directorySum);
}

bool ColumnCache::readDirectory(quint64 offset, quint64 size, quint64 sum)
{
    if (offset > m_size || size > m_size - offset || sumOf(m_memory + offset, size) != sum)
        return false;
    const QByteArray bytes = QByteArray::fromRawData(
        reinterpret_cast<const char *>(m_memory + offset), qsizetype(size));
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 count = 0;
    stream >> count;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        QString entity;
        Table table;
        stream >> entity >> table.ids >> table.columns;
        m_tables.insert(entity, table);
    }
    return stream.status() == QDataStream::Ok;
}

QStringList ColumnCache::fields(const QString &entity) const
{
    return m_tables.value(entity).columns.keys();
}

template<typename T>
bool ColumnCache::view(const Section &section, ColumnData<T> &into)
{
    if (section.count == 0)
        return true;
    const quint64 most = m_size / sizeof(T);
    if (section.offset % Alignment != 0 || section.count > section.room || section.room > most
        || section.offset > m_size || section.room * sizeof(T) > m_size - section.offset
        || sumOf(m_memory + section.offset, section.count * sizeof(T)) != section.sum)
        return false;
    into = ColumnData<T>::view(reinterpret_cast<T *>(m_memory + section.offset), section.count,
                               section.room, shared_from_this());
    return true;
}

std::optional<ColumnData<Uuid>> ColumnCache::ids(const QString &entity)
{
    ColumnData<Uuid> result;
    const auto table = m_tables.constFind(entity);
    if (table == m_tables.constEnd() || !view(table->ids, result))
        return std::nullopt;
    return result;
}

std::optional<FactColumn> ColumnCache::column(const QString &entity, const QString &field)
{
    const auto table = m_tables.constFind(entity);
    if (table == m_tables.constEnd())
        return std::nullopt;
    const auto stored = table->columns.constFind(field);
    if (stored == table->columns.constEnd())
        return std::nullopt;
    FactColumn column;
    column.type = FieldType(stored->type);
    column.target = stored->target;
    column.dictionary = stored->dictionary;
    if (!view(stored->numbers, column.numbers) || !view(stored->codes, column.codes)
        || !view(stored->links, column.links) || !view(stored->days, column.days)
        || !view(stored->instants, column.instants))
        return std::nullopt;
    return column;
}

ColumnCacheWriter::ColumnCacheWriter(const QString &path) : m_path(path), m_file(path + u".new"_s)
{
    m_isWhole = m_file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        && m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && m_file.seek(qint64(Alignment * 2));
    static_assert(sizeof(Head) <= Alignment * 2);
    m_end = Alignment * 2;
}

ColumnCacheWriter::~ColumnCacheWriter()
{
    if (m_file.isOpen())
        m_file.remove();
}

template<typename T>
ColumnCache::Section ColumnCacheWriter::write(const ColumnData<T> &values)
{
    if (values.empty())
        return {};
    // Room for rows to come, which costs no disk: nothing is written there.
    const quint64 count = values.size();
    ColumnCache::Section section {m_end, count, count + count / 16 + 1024,
                                  sumOf(values.data(), values.size() * sizeof(T))};
    const auto bytes = qint64(count * sizeof(T));
    m_isWhole = m_isWhole && m_file.seek(qint64(m_end))
        && m_file.write(reinterpret_cast<const char *>(values.data()), bytes) == bytes;
    m_end += section.room * sizeof(T);
    m_end += (Alignment - m_end % Alignment) % Alignment;
    return section;
}

void ColumnCacheWriter::add(const FactTable &table)
{
    ColumnCache::Table stored;
    stored.ids = write(table.ids);
    for (auto column = table.columns.cbegin(); column != table.columns.cend(); ++column)
        stored.columns.insert(column.key(),
                              {qint32(column->type), column->target, write(column->numbers),
                               write(column->codes), write(column->links), write(column->days),
                               write(column->instants), column->dictionary});
    m_tables.insert(table.entity, stored);
}

bool ColumnCacheWriter::finish(const CacheKey &key)
{
    QByteArray directory;
    QDataStream stream(&directory, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << quint32(m_tables.size());
    for (auto table = m_tables.cbegin(); table != m_tables.cend(); ++table)
        stream << table.key() << table->ids << table->columns;
    Head head;
    head.schema = key.schema;
    const QByteArray store = key.store.bytes();
    std::copy(store.cbegin(), store.cend(), head.store.begin());
    head.seq = key.seq;
    head.mark = key.mark;
    head.directoryAt = m_end;
    head.directorySize = quint64(directory.size());
    head.directorySum = sumOf(directory.constData(), std::size_t(directory.size()));
    head.fileSize = m_end + head.directorySize;
    head.sum = sumOf(head);
    m_isWhole = m_isWhole && m_file.seek(qint64(m_end))
        && m_file.write(directory) == directory.size() && m_file.seek(0)
        && m_file.write(reinterpret_cast<const char *>(&head), sizeof head) == sizeof head
        && m_file.flush();
    if (!m_isWhole)
        return false;
    m_file.close();
    if (std::rename(QFile::encodeName(m_file.fileName()).constData(),
                    QFile::encodeName(m_path).constData())
        == 0)
        return true;
    m_file.remove();
    return false;
}

} // namespace Steelyard
