// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/editor/PreviewPane.h"

#include "ui/handbook/KpiSentence.h"
#include "ui/handbook/MonthFigures.h"
#include "ui/handbook/SheetCard.h"
#include "ui/models/MeasureText.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/MonthColumns.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

PreviewPane::PreviewPane(const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_state(new SheetCard(theme))
    , m_figure(new SheetCard(theme))
    , m_sentence(new SheetCard(theme))
    , m_change(new SheetCard(theme))
{
    setObjectName(u"previewPane"_s);
    setProperty("surface", u"page"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("What becomes of the definition"));
    auto *body = new QWidget;
    body->setObjectName(u"sheetBody"_s);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 10, Theme::PageMargin);
    column->setSpacing(Theme::Gap);
    for (SheetCard *card : {m_state, m_figure, m_sentence, m_change}) {
        column->addWidget(card);
        card->hide();
    }
    column->addStretch(1);
    setWidget(body);
}

void PreviewPane::show(const DefinitionPreview &preview, const Formatting &formatting)
{
    writeProblems(preview.review);
    writeFigure(preview, formatting);
    writeSentence(preview, formatting);
    writeChange(preview.review);
}

void PreviewPane::writeProblems(const DefinitionReview &review)
{
    m_problems.clear();
    QStringList doubts;
    if (review.unreadable) {
        // Of a form that has just been opened nobody wants to read about keys of a file.
        const QString key = review.unreadable->values.value(u"key"_s).toString();
        const bool isNameless = review.unreadable->code == "handbook.missing_key"_L1
            && (key == "id"_L1 || key.startsWith("name"_L1));
        m_problems << (isNameless ? tr("It has no name yet. Give it one; its id follows from the "
                                       "English name.")
                                  : ErrorText::sentence(*review.unreadable));
    } else {
        for (const KpiFinding &finding : review.findings) {
            const QString sentence
                = ErrorText::sentence(finding.diagnostic.code, finding.diagnostic.values);
            (finding.diagnostic.severity == Diagnostic::Severity::Error ? m_problems : doubts)
                << sentence;
        }
        if (review.conflict && m_problems.isEmpty())
            m_problems << ErrorText::sentence(*review.conflict);
    }
    const bool isSound = m_problems.isEmpty();
    if (const auto obstacle = review.obstacle(); isSound && obstacle)
        doubts.prepend(ErrorText::sentence(*obstacle));
    m_state->show();
    m_state->clear();
    m_state->setTitle(!isSound               ? tr("This cannot be kept yet")
                          : doubts.isEmpty() ? tr("Nothing is wrong with it")
                                             : tr("It can be kept as a draft"));
    const Tokens &t = m_theme.tokens();
    QString lines;
    const auto add = [&](const QString &mark, const QColor &ink, const QString &sentence) {
        lines += u"<p style='margin:0 0 6px 0'><span style='color:%1'>%2</span> %3</p>"_s.arg(
            ink.name(), mark, sentence.toHtmlEscaped());
    };
    for (const QString &sentence : std::as_const(m_problems))
        add(u"✗"_s, t.bad, sentence);
    for (const QString &sentence : std::as_const(doubts))
        add(u"!"_s, t.warn, sentence);
    if (lines.isEmpty())
        add(u"✓"_s, t.good, tr("It reads, its formulas are sound, and its examples hold."));
    m_state->addRich(lines)->setObjectName(u"problems"_s);
}

void PreviewPane::writeFigure(const DefinitionPreview &preview, const Formatting &formatting)
{
    m_figure->setVisible(preview.course && !preview.course->months.isEmpty());
    if (!preview.course || preview.course->months.isEmpty())
        return;
    m_figure->clear();
    m_figure->setTitle(tr("On your own data"));
    const MeasureText words(formatting);
    const Cell &present = preview.course->months.constLast();
    const Tokens &t = m_theme.tokens();
    m_figure
        ->addRich(u"<span style='font-size:22px;font-weight:600'>%1</span>"
                  "&nbsp;&nbsp;<span style='color:%3'>%2</span>"_s.arg(
                      words.value(present.measure).toHtmlEscaped(),
                      tr("The company, %1")
                          .arg(formatting.period(present.period.range()))
                          .toHtmlEscaped(),
                      t.text3.name()))
        ->setObjectName(u"previewValue"_s);
    auto *columns = new MonthColumns(m_theme, m_figure);
    QList<MonthColumn> months = MonthFigures::of(preview.course->months, formatting);
    // The columns are narrow here: every other one carries its figure, the present month too.
    for (qsizetype i = months.size() - 2; i >= 0; i -= 2)
        months[i].value.clear();
    columns->setContent(tr("The last twelve months"), months);
    m_figure->addWidget(columns);
    m_figure->addCaption(tr("%n record(s) in the last month", nullptr, int(present.measure.nRows)));
}

void PreviewPane::writeSentence(const DefinitionPreview &preview, const Formatting &formatting)
{
    const bool isThere = !preview.review.unreadable;
    m_sentence->setVisible(isThere);
    if (!isThere)
        return;
    m_sentence->clear();
    m_sentence->setTitle(tr("What the program would compute"));
    const KpiDefinition &definition = preview.review.definition;
    QString lines;
    for (const QString &line :
         KpiSentence(preview.handbook, formatting).lines(definition, definition.defaultVariant))
        lines += u"<p style='margin:0 0 3px 0'>%1</p>"_s.arg(line.toHtmlEscaped());
    m_sentence->addRich(lines);
}

void PreviewPane::writeChange(const DefinitionReview &review)
{
    m_change->setVisible(!review.unreadable && review.before.has_value());
    if (!m_change->isVisibleTo(this))
        return;
    m_change->clear();
    m_change->setTitle(tr("Beside version %1").arg(review.before->version));
    using Step = Versioning::Step;
    const QString what = review.step == Step::None ? tr("Nothing is different.")
        : review.step == Step::Patch               ? tr("Only words change: version %1.")
        : review.step == Step::Minor               ? tr("No figure changes: version %1.")
                                     : tr("Figures may change: version %1. Somebody else than the "
                                          "author has to approve it.");
    m_change->addText(review.step == Step::None ? what : what.arg(review.definition.version));
    if (!review.differences.isEmpty())
        m_change->addRich(differencesHtml(review.differences, m_theme))
            ->setObjectName(u"differences"_s);
}

QString differencesHtml(const QList<Versioning::Difference> &differences, const Theme &theme)
{
    const Tokens &t = theme.tokens();
    QString lines;
    for (const Versioning::Difference &difference : differences) {
        lines += u"<p style='margin:0 0 6px 0'><b>%1</b>"_s.arg(difference.key.toHtmlEscaped());
        if (!difference.before.isEmpty())
            lines += u"<br><span style='color:%1;text-decoration:line-through'>%2</span>"_s.arg(
                t.bad.name(), difference.before.toHtmlEscaped());
        if (!difference.after.isEmpty())
            lines += u"<br><span style='color:%1'>%2</span>"_s.arg(
                t.good.name(), difference.after.toHtmlEscaped());
        lines += u"</p>"_s;
    }
    return lines;
}

} // namespace Steelyard
