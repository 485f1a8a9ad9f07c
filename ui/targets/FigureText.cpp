// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/FigureText.h"

#include "core/base/Fixed.h"
#include "core/base/Quantity.h"
#include "core/base/Text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int PercentScale = 4;

/// The powers of ten that words behind a number stand for, longer words first.
const QList<std::pair<QString, int>> &units()
{
    static const QList<std::pair<QString, int>> known {{u"千万"_s, 7}, {u"百万"_s, 6}, {u"万"_s, 4},
                                                       {u"亿"_s, 8},   {u"千"_s, 3},   {u"k"_s, 3},
                                                       {u"m"_s, 6},    {u"bn"_s, 9}};
    return known;
}

/// Without signs of money, blanks within, and brackets that mean below zero.
QString bared(const QString &text)
{
    static const QRegularExpression money(u"[¥$€£]|cny|rmb|usd|eur|元|圆|人民币"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression blank(u"[\\s\\x{00A0}\\x{202F}'_]"_s);
    QString bare = Text::narrow(text).trimmed().toLower();
    bare.remove(money);
    bare.remove(blank);
    bare.replace(QChar(0x2212), u'-');
    if (bare.startsWith(u'(') && bare.endsWith(u')'))
        bare = u'-' + bare.mid(1, bare.size() - 2);
    return bare;
}

std::optional<qint64> roundedTo(Int128 units, qint64 quantum)
{
    const auto steps = Fixed::divide(units, Int128(quantum), 0);
    return steps ? std::optional(*steps * quantum) : std::nullopt;
}

} // namespace

FigureText::Typed FigureText::read(const QString &text, int exponent, std::optional<qint64> present,
                                   qint64 quantum)
{
    static const QRegularExpression relative(u"^([+-]\\d+(?:\\.\\d+)?)%$"_s);
    static const QRegularExpression number(u"^[+-]?(?:\\d+|\\d{1,3}(?:,\\d{3})+)?(?:\\.\\d+)?$"_s);
    QString bare = bared(text);
    if (bare.isEmpty())
        return {true, std::nullopt};
    if (const auto match = relative.match(bare); match.hasMatch()) {
        const auto percent = Fixed::parse(match.captured(1).remove(u'+'), PercentScale);
        if (!percent || !present)
            return {};
        const qint64 whole = 100 * Fixed::power(PercentScale);
        const auto raised = roundedTo(Int128(*present) * (whole + *percent) / whole, quantum);
        return {raised.has_value(), raised};
    }
    for (const auto &[word, power] : units()) {
        if (!bare.endsWith(word))
            continue;
        bare.chop(word.size());
        exponent = power;
        break;
    }
    if (!number.match(bare).hasMatch() || !bare.contains(QRegularExpression(u"\\d"_s)))
        return {};
    bare.remove(u',').remove(u'+');
    bool isRounded = false;
    // So many decimals more, and the same integer is the amount at its own scale.
    const auto units = Fixed::parse(bare, Quantity::Scale + exponent, &isRounded);
    return units && !isRounded ? Typed {true, units} : Typed {};
}

QString FigureText::write(qint64 units, int exponent, const Formatting &formatting)
{
    return formatting.exact(units, Quantity::Scale + exponent);
}

QString FigureText::plain(qint64 units, int exponent)
{
    return Fixed::text(units, Quantity::Scale + exponent);
}

QList<QStringList> FigureText::block(const QString &text)
{
    QList<QStringList> lines;
    QStringList line;
    QString cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar at = text.at(i);
        if (isQuoted) {
            if (at != u'"')
                cell += at;
            else if (i + 1 < text.size() && text.at(i + 1) == u'"')
                cell += text.at(++i);
            else
                isQuoted = false;
        } else if (at == u'"' && cell.isEmpty()) {
            isQuoted = true;
        } else if (at == u'\t') {
            line << std::exchange(cell, {});
        } else if (at == u'\n') {
            line << std::exchange(cell, {});
            lines << std::exchange(line, {});
        } else if (at != u'\r') {
            cell += at;
        }
    }
    // A spreadsheet ends its last line too.
    if (!cell.isEmpty() || !line.isEmpty())
        lines << (line << cell);
    return lines;
}

QString FigureText::block(const QList<QStringList> &lines)
{
    QStringList written;
    for (const QStringList &line : lines)
        written << line.join(u'\t');
    return written.join(u'\n') + u'\n';
}

} // namespace Steelyard
