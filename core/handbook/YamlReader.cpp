// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/YamlReader.h"

#include "core/handbook/Suggestion.h"

#include <sstream>
#include <yaml-cpp/eventhandler.h>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

QString textOf(const std::string &text)
{
    return QString::fromStdString(text).normalized(QString::NormalizationForm_C);
}

/// Looks at the file's events for what the subset leaves out: anchors, aliases, tags, depth.
class SubsetGuard final : public YAML::EventHandler
{
public:
    explicit SubsetGuard(int mostDepth) : m_mostDepth(mostDepth) {}

    std::optional<QString> offence;
    YAML::Mark where;
    bool tooDeep = false;

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override { look(mark, {}, anchor); }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override { refuse(mark, u"alias"_s); }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &) override
    {
        look(mark, tag, anchor);
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(mark, tag, anchor);
    }
    void OnSequenceEnd() override { --m_depth; }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(mark, tag, anchor);
    }
    void OnMapEnd() override { --m_depth; }

private:
    void refuse(const YAML::Mark &mark, const QString &what)
    {
        if (!offence) {
            offence = what;
            where = mark;
        }
    }
    void look(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor)
    {
        if (anchor != 0)
            refuse(mark, u"anchor"_s);
        if (tag.size() > 1) // "?" and "!" are what the parser itself says of plain and quoted
            refuse(mark, u"tag"_s);
    }
    void open(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor)
    {
        look(mark, tag, anchor);
        if (++m_depth > m_mostDepth && !offence) {
            refuse(mark, u"depth"_s);
            tooDeep = true;
        }
    }

    int m_mostDepth;
    int m_depth = 0;
};
} // namespace

Result<YAML::Node> YamlReader::load(const QByteArray &text, qsizetype mostBytes,
                                    int mostDepth) const
{
    if (text.size() > mostBytes)
        return error(YAML::Mark(), "handbook.too_large"_L1, {{u"limit"_s, mostBytes}});
    // The library throws; nothing of ours does.
    try {
        std::istringstream stream(text.toStdString());
        YAML::Parser parser(stream);
        SubsetGuard guard(mostDepth);
        parser.HandleNextDocument(guard);
        if (guard.tooDeep)
            return error(guard.where, "handbook.too_deep"_L1, {{u"limit"_s, mostDepth}});
        if (guard.offence)
            return error(guard.where, "handbook.not_allowed"_L1, {{u"what"_s, *guard.offence}});
        return YAML::Load(text.toStdString());
    } catch (const YAML::Exception &fault) {
        Error found = error(fault.mark, "handbook.syntax"_L1);
        found.detail = QString::fromStdString(fault.msg);
        return found;
    }
}

Error YamlReader::error(const YAML::Mark &mark, QLatin1StringView code, QVariantMap values,
                        qsizetype behind) const
{
    values.insert(u"file"_s, m_file);
    values.insert(u"line"_s, mark.line + 1);
    values.insert(u"column"_s, columnOf(mark) + behind);
    return {Error::Kind::Invalid, code, values, {}};
}

/// Counted from 1 in characters; the library counts bytes.
qsizetype YamlReader::columnOf(const YAML::Mark &mark) const
{
    const QByteArray line
        = mark.line >= 0 && mark.line < m_lines.size() ? m_lines.at(mark.line) : QByteArray();
    return QString::fromUtf8(line.left(mark.column)).toUcs4().size() + 1;
}

void YamlReader::fail(const Node &node, QLatin1StringView code, const QVariantMap &values,
                      qsizetype behind)
{
    if (!m_error)
        m_error = error(node.Mark(), code, values, behind);
}

void YamlReader::failValue(const Node &node, const QString &key, const QString &value)
{
    fail(node, "handbook.bad_value"_L1, {{u"key"_s, key}, {u"value"_s, value}});
}

void YamlReader::map(const Node &node, const QString &key, const std::vector<Field> &fields,
                     const std::function<void(const QString &, const Node &)> &extension)
{
    if (!node.IsMap())
        return failValue(node, key, node.IsScalar() ? textOf(node.Scalar()) : QString());
    QStringList seen;
    for (const auto &entry : node) {
        if (!entry.first.IsScalar())
            return failValue(entry.first, key, {});
        const QString name = textOf(entry.first.Scalar());
        if (seen.contains(name))
            return fail(entry.first, "handbook.repeated_key"_L1, {{u"key"_s, name}});
        seen.append(name);
        const auto found = std::find_if(fields.begin(), fields.end(),
                                        [&](const Field &field) { return field.first == name; });
        if (found != fields.end()) {
            found->second(entry.second);
        } else if (extension && name.startsWith("x-"_L1)) {
            extension(name, entry.second);
        } else {
            QStringList known;
            for (const Field &field : fields)
                known.append(field.first);
            return fail(entry.first, "handbook.unknown_key"_L1,
                        {{u"key"_s, name}, {u"suggestion"_s, suggestion(name, known)}});
        }
        if (m_error)
            return;
    }
}

QString YamlReader::text(const Node &node, const QString &key)
{
    if (!node.IsScalar()) {
        failValue(node, key, {});
        return {};
    }
    return textOf(node.Scalar()).trimmed();
}

QStringList YamlReader::texts(const Node &node, const QString &key)
{
    QStringList result;
    if (node.IsScalar())
        return {text(node, key)};
    if (!node.IsSequence())
        failValue(node, key, {});
    else
        for (const Node &item : node)
            result.append(text(item, key));
    return result;
}

int YamlReader::number(const Node &node, const QString &key, int least, int most)
{
    bool ok = false;
    const QString written = text(node, key);
    const int value = written.toInt(&ok);
    if (!ok || value < least || value > most)
        failValue(node, key, written);
    return value;
}

QDate YamlReader::day(const Node &node, const QString &key)
{
    const QString written = text(node, key);
    const QDate value = QDate::fromString(written, Qt::ISODate);
    if (!value.isValid())
        failValue(node, key, written);
    return value;
}

bool YamlReader::flag(const Node &node, const QString &key)
{
    const QString written = text(node, key);
    if (written != "true"_L1 && written != "false"_L1)
        failValue(node, key, written);
    return written == "true"_L1;
}

QVariant YamlReader::variant(const Node &node)
{
    if (node.IsMap()) {
        QVariantMap result;
        for (const auto &entry : node)
            result.insert(text(entry.first, u"key"_s), variant(entry.second));
        return result;
    }
    if (node.IsSequence()) {
        QVariantList result;
        for (const Node &item : node)
            result.append(variant(item));
        return result;
    }
    return node.IsScalar() ? QVariant(textOf(node.Scalar())) : QVariant();
}

QVariantMap YamlReader::variants(const Node &node, const QString &key)
{
    if (!node.IsMap())
        failValue(node, key, {});
    return m_error ? QVariantMap() : variant(node).toMap();
}

void YamlReader::failChoice(const Node &node, const QString &key, const QString &written,
                            const QStringList &known)
{
    fail(node, "handbook.bad_value"_L1,
         {{u"key"_s, key}, {u"value"_s, written}, {u"suggestion"_s, suggestion(written, known)}});
}

char YamlReader::opening(const Node &node) const
{
    const QByteArray line = m_lines.value(node.Mark().line);
    return node.Mark().column < line.size() ? line.at(node.Mark().column) : ' ';
}

} // namespace Steelyard
