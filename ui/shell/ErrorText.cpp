// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ErrorText.h"

#include "ui/shell/ErrorSentences.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Steelyard::ErrorText {

namespace {

using Sentences = std::span<const Sentence>;

QList<Sentences> groups()
{
    return {storeSentences(), questionSentences(), handbookSentences(), importSentences(),
            pipelineSentences(), forecastSentences(), fieldSentences(), customerSentences(), qualitySentences()};
}

std::optional<QString> textOf(QLatin1StringView code, Sentences known)
{
    const auto found = std::find_if(known.begin(), known.end(), [&](const Sentence &sentence) {
        return code == QLatin1StringView(sentence.code);
    });
    if (found == known.end())
        return std::nullopt;
    return QCoreApplication::translate("ErrorText", found->text);
}

QString textOf(const QVariant &value)
{
    if (value.typeId() == QMetaType::QStringList)
        return value.toStringList().join(
            QCoreApplication::translate("ErrorText", ", ", "between the parts of a list"));
    return value.toString();
}

QString filling(const QRegularExpressionMatch &place, const QVariantMap &values)
{
    const QString value = textOf(values.value(place.captured(1)));
    if (!place.hasCaptured(2))
        return value;
    return textOf(QLatin1StringView(value.toLatin1()), words()).value_or(value);
}

const QRegularExpression &places()
{
    static const QRegularExpression places(u"\\{(\\w+)(:word)?\\}"_s);
    return places;
}

QString filled(const QString &text, const QVariantMap &values)
{
    QString result;
    qsizetype at = 0;
    for (auto it = places().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch place = it.next();
        const QString value = filling(place, values);
        result += text.mid(at, place.capturedStart() - at) % (value.isEmpty() ? u"…"_s : value);
        at = place.capturedEnd();
    }
    return result + text.mid(at);
}

bool hasAll(const QString &text, const QVariantMap &values)
{
    for (auto it = places().globalMatch(text); it.hasNext();) {
        if (filling(it.next(), values).isEmpty())
            return false;
    }
    return true;
}

QString written(const QString &text, const QVariantMap &values)
{
    // Only brackets round a value are a choice; those of a formula are said as they are.
    static const QRegularExpression choices(u"\\[([^][]*\\{[^][]*)\\]"_s);
    QString result;
    qsizetype at = 0;
    for (auto it = choices.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch choice = it.next();
        result += filled(text.mid(at, choice.capturedStart() - at), values);
        if (hasAll(choice.captured(1), values))
            result += filled(choice.captured(1), values);
        at = choice.capturedEnd();
    }
    return result + filled(text.mid(at), values);
}

} // namespace

QString sentence(QLatin1StringView code, const QVariantMap &values)
{
    QVariantMap known = values;
    // A fault within another, such as that of a formula in a definition.
    if (const QString inner = values.value(u"code"_s).toString(); !inner.isEmpty()) {
        QVariantMap its = values;
        its.remove(u"code"_s);
        known.insert(u"reason"_s, sentence(QLatin1StringView(inner.toLatin1()), its));
    }
    for (const Sentences &group : groups()) {
        if (const auto text = textOf(code, group))
            return written(*text, known);
    }
    QStringList said;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        said << it.key() + u": "_s + textOf(*it);
    return QCoreApplication::translate("ErrorText", "This could not be done (%1). %2")
        .arg(QString(code), said.join(u", "_s))
        .trimmed();
}

QString sentence(const Error &error)
{
    return sentence(error.code, error.values);
}

QStringList codes()
{
    QStringList all;
    for (const Sentences &group : groups()) {
        for (const Sentence &known : group)
            all << QString::fromLatin1(known.code);
    }
    return all;
}

} // namespace Steelyard::ErrorText
