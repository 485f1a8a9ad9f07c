// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/editor/FormulaEdit.h"

#include "core/handbook/formula/Functions.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/Theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHelpEvent>
#include <QScrollBar>
#include <QStringListModel>
#include <QTextBlock>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int Lines = 3;
constexpr qsizetype LeastLetters = 2; ///< typed before names are offered without being asked for

bool isOfAWord(QChar letter)
{
    return letter.isLetterOrNumber() || letter == u'_' || letter == u'.' || letter == u'[';
}

} // namespace

FormulaEdit::FormulaEdit(const Theme &theme, Parser::Language language, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
    , m_language(language)
    , m_completer(new QCompleter(this))
    , m_labels(new QStringListModel(this))
{
    setStyleSheet(
        u"font-family: 'DejaVu Sans Mono', 'Noto Sans Mono CJK SC', monospace; font-size: 13px;"_s);
    setTabChangesFocus(true);
    setFixedHeight(theme.px(Lines * 20 + 14));
    m_completer->setModel(m_labels);
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &FormulaEdit::put);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        m_findings.clear();
        read();
        Q_EMIT edited();
    });
    connect(&theme, &Theme::changed, this, &FormulaEdit::underline);
    read();
}

void FormulaEdit::setOffers(const QList<Offer> &offers)
{
    m_offers = offers;
    QStringList labels;
    for (const Offer &offer : offers)
        labels << offer.label;
    m_labels->setStringList(labels);
}

void FormulaEdit::setFindings(const QList<Diagnostic> &findings)
{
    m_findings = findings;
    underline();
}

QList<Diagnostic> FormulaEdit::diagnostics() const
{
    return m_outcome.diagnostics.isEmpty() ? m_findings : m_outcome.diagnostics;
}

Formula FormulaEdit::formula() const
{
    Formula formula = m_outcome.formula;
    formula.text = toPlainText().replace(u'\n', u' ').trimmed();
    return formula;
}

// Line breaks are blanks of the formula: places stay what they are.
void FormulaEdit::read()
{
    const QString text = toPlainText().replace(u'\n', u' ');
    m_outcome = text.trimmed().isEmpty() ? Parser::Outcome {} : Parser::parse(text, m_language);
    underline();
}

QList<Underline> FormulaEdit::underlines() const
{
    QList<Underline> places;
    for (const Diagnostic &diagnostic : diagnostics())
        places << Underline {int(diagnostic.span.begin16), int(diagnostic.span.end16),
                             diagnostic.severity == Diagnostic::Severity::Error,
                             ErrorText::sentence(diagnostic.code, diagnostic.values)};
    return places;
}

void FormulaEdit::underline()
{
    setUnderlines(*this, underlines(), m_theme);
}

QString FormulaEdit::wordBeforeCursor() const
{
    const QTextCursor cursor = textCursor();
    const QString line = cursor.block().text();
    int begin = cursor.positionInBlock();
    while (begin > 0 && isOfAWord(line.at(begin - 1)))
        --begin;
    return line.mid(begin, cursor.positionInBlock() - begin);
}

void FormulaEdit::offer(bool always)
{
    const QString word = wordBeforeCursor();
    const bool isWanted = always || word.startsWith(u'[') || word.size() >= LeastLetters;
    QString prefix = word;
    if (prefix.startsWith(u'['))
        prefix.remove(0, 1);
    m_completer->setCompletionPrefix(prefix);
    if (!isWanted || m_completer->completionCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = cursorRect();
    place.setWidth(m_theme.px(340));
    m_completer->complete(place);
    if (always)
        m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void FormulaEdit::put(const QString &label)
{
    const auto found = std::find_if(m_offers.cbegin(), m_offers.cend(),
                                    [&](const Offer &offer) { return offer.label == label; });
    if (found == m_offers.cend())
        return;
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(wordBeforeCursor().size()));
    cursor.insertText(found->text);
    setTextCursor(cursor);
}

void FormulaEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isOpen = m_completer->popup()->isVisible();
    const bool chooses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Tab || event->key() == Qt::Key_Escape;
    if (isOpen && chooses) {
        event->ignore(); // the list of names takes it
        return;
    }
    if (event->key() == Qt::Key_Space && event->modifiers().testFlag(Qt::ControlModifier)) {
        offer(true);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    if (!event->text().isEmpty() && event->text().at(0).isPrint())
        offer(false);
}

bool FormulaEdit::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString sentence = underlinedAt(*this, underlines(), help->pos());
    sentence.isEmpty() ? QToolTip::hideText()
                       : QToolTip::showText(help->globalPos(), sentence, this);
    return true;
}

} // namespace Steelyard
