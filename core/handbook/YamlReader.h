// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>
#include <QVariantMap>

#include <array>
#include <functional>
#include <optional>
#include <yaml-cpp/yaml.h>

namespace Steelyard {

/// Walks a YAML document in which every key is known; the first mistake ends the walk.
class YamlReader
{
public:
    using Node = YAML::Node;
    /// A key and what is done with its value.
    using Field = std::pair<QString, std::function<void(const Node &)>>;

    YamlReader(const QByteArray &text, const QString &file)
        : m_lines(text.split('\n'))
        , m_file(file)
    {
    }

    /// The document, of a strict subset of YAML: no anchors, aliases, tags; at most `depth` deep.
    /// Errors: handbook.too_large, handbook.too_deep, handbook.not_allowed {what},
    /// handbook.syntax, all with {file, line, column}.
    Result<Node> load(const QByteArray &text, qsizetype mostBytes, int mostDepth) const;

    const std::optional<Error> &mistake() const { return m_error; }

protected:
    Error error(const YAML::Mark &mark, QLatin1StringView code, QVariantMap values = {},
                qsizetype behind = 0) const;
    void fail(const Node &node, QLatin1StringView code, const QVariantMap &values,
              qsizetype behind = 0);
    void failValue(const Node &node, const QString &key, const QString &value);

    /// Hands each key's value to its field. Extensions (`x-…`) go to `extension` where there is
    /// one.
    void map(const Node &node, const QString &key, const std::vector<Field> &fields,
             const std::function<void(const QString &, const Node &)> &extension = {});
    QString text(const Node &node, const QString &key);
    QStringList texts(const Node &node, const QString &key);
    int number(const Node &node, const QString &key, int least, int most);
    QDate day(const Node &node, const QString &key);
    bool flag(const Node &node, const QString &key);
    QVariant variant(const Node &node);
    QVariantMap variants(const Node &node, const QString &key);
    template<typename Enum, std::size_t N>
    Enum choice(const Node &node, const QString &key,
                const std::array<std::pair<QLatin1StringView, Enum>, N> &choices)
    {
        const QString written = text(node, key);
        QStringList known;
        for (const auto &[name, value] : choices) {
            if (written == name)
                return value;
            known.append(name);
        }
        failChoice(node, key, written, known);
        return choices.front().second;
    }
    /// The byte at which a value begins: a quote, or its first character.
    char opening(const Node &node) const;

private:
    void failChoice(const Node &node, const QString &key, const QString &written,
                    const QStringList &known);
    qsizetype columnOf(const YAML::Mark &mark) const;

    QList<QByteArray> m_lines;
    QString m_file;
    std::optional<Error> m_error;
};

} // namespace Steelyard
