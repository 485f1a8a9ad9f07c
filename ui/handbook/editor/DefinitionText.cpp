// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/editor/DefinitionText.h"

#include "ui/shell/ErrorText.h"
#include "ui/theme/Theme.h"

#include <QHelpEvent>
#include <QTextBlock>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Steelyard {

DefinitionText::DefinitionText(const Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
{
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setStyleSheet(
        u"font-family: 'DejaVu Sans Mono', 'Noto Sans Mono CJK SC', monospace; font-size: 13px;"_s);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        m_underlines.clear();
        setUnderlines(*this, {}, m_theme);
    });
    connect(&theme, &Theme::changed, this, [this] { setUnderlines(*this, m_underlines, m_theme); });
}

void DefinitionText::setReview(const DefinitionReview &review)
{
    m_underlines.clear();
    if (review.unreadable)
        m_underlines << placeOf(*review.unreadable);
    for (const KpiFinding &finding : review.findings)
        m_underlines << placeOf(finding);
    if (review.conflict)
        m_underlines << referencesIn(toPlainText(), *review.conflict);
    m_underlines.removeIf([](const Underline &place) { return place.begin < 0; });
    setUnderlines(*this, m_underlines, m_theme);
}

// The word at the line and column, which count letters from 1.
Underline DefinitionText::placeOf(const Error &error) const
{
    const QTextBlock block
        = document()->findBlockByNumber(error.values.value(u"line"_s).toInt() - 1);
    if (!block.isValid())
        return {-1, -1, true, {}};
    const QString text = block.text();
    const QList<uint> letters = text.toUcs4();
    const qsizetype before
        = qBound<qsizetype>(0, error.values.value(u"column"_s).toLongLong() - 1, letters.size());
    const qsizetype begin
        = QString::fromUcs4(reinterpret_cast<const char32_t *>(letters.constData()), before).size();
    qsizetype end = begin;
    while (end < text.size() && !text.at(end).isSpace())
        ++end;
    return {block.position() + int(begin), block.position() + int(end), true,
            ErrorText::sentence(error)};
}

// Formulas stand in the text as they are; one that was folded over lines is marked as a whole.
Underline DefinitionText::placeOf(const KpiFinding &finding) const
{
    const Diagnostic &diagnostic = finding.diagnostic;
    const bool isError = diagnostic.severity == Diagnostic::Severity::Error;
    const QString sentence = ErrorText::sentence(diagnostic.code, diagnostic.values);
    const qsizetype at = finding.formula.isEmpty() ? -1 : toPlainText().indexOf(finding.formula);
    if (at >= 0)
        return {int(at + diagnostic.span.begin16), int(at + diagnostic.span.end16), isError,
                sentence};
    const QString key = finding.key.section(u'.', -1) + u':';
    const qsizetype line = toPlainText().indexOf(key);
    return {int(line), int(line + key.size()), isError, sentence};
}

// A circle or an unknown KPI.
QList<Underline> DefinitionText::referencesIn(const QString &text, const Error &conflict)
{
    QList<Underline> places;
    const QString sentence = ErrorText::sentence(conflict);
    for (const QVariant &value : conflict.values) {
        QStringList names = value.toString().split(u" → "_s);
        names.removeDuplicates();
        for (const QString &name : std::as_const(names)) {
            const QString reference = u'[' + name + u']';
            for (qsizetype at = text.indexOf(reference); at >= 0;
                 at = text.indexOf(reference, at + 1))
                places << Underline {int(at), int(at + reference.size()), true, sentence};
        }
    }
    return places;
}

bool DefinitionText::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString sentence = underlinedAt(*this, m_underlines, help->pos());
    sentence.isEmpty() ? QToolTip::hideText()
                       : QToolTip::showText(help->globalPos(), sentence, this);
    return true;
}

} // namespace Steelyard
