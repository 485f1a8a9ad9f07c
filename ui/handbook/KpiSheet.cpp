// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/KpiSheet.h"

#include "core/handbook/HandbookLint.h"
#include "core/handbook/KpiFormula.h"
#include "core/handbook/KpiRelations.h"
#include "ui/handbook/ExampleText.h"
#include "ui/handbook/KpiHead.h"
#include "ui/handbook/KpiLinks.h"
#include "ui/handbook/KpiSentence.h"
#include "ui/handbook/KpiWords.h"
#include "ui/handbook/RowWords.h"
#include "ui/handbook/SheetCard.h"
#include "ui/handbook/UsageLines.h"
#include "ui/handbook/VersionLines.h"
#include "ui/models/MeasureText.h"
#include "ui/theme/Theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int WideEnough = 900; ///< from here on two cards stand side by side
constexpr int FirstExamples = 2;

} // namespace

KpiSheet::KpiSheet(const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_links(new KpiLinks(theme, this))
    , m_head(new KpiHead(theme))
    , m_rule(new SheetCard(theme))
    , m_variants(new SheetCard(theme))
    , m_pitfalls(new SheetCard(theme))
    , m_relations(new SheetCard(theme))
    , m_usage(new SheetCard(theme))
    , m_examples(new SheetCard(theme))
    , m_versions(new SheetCard(theme))
{
    setObjectName(u"kpiSheet"_s);
    setProperty("surface", u"page"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget;
    body->setObjectName(u"sheetBody"_s);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 10, Theme::PageMargin);
    column->setSpacing(Theme::Gap);
    column->addWidget(m_head);
    m_pair = new QBoxLayout(QBoxLayout::TopToBottom);
    m_pair->setSpacing(Theme::Gap);
    for (const QList<SheetCard *> &side : {QList<SheetCard *> {m_rule, m_variants},
                                           QList<SheetCard *> {m_pitfalls, m_relations, m_usage}}) {
        auto *cards = new QVBoxLayout;
        cards->setSpacing(Theme::Gap);
        for (SheetCard *card : side)
            cards->addWidget(card);
        cards->addStretch(1);
        m_pair->addLayout(cards, 1);
    }
    column->addLayout(m_pair);
    column->addWidget(m_versions);
    column->addWidget(m_examples);
    column->addStretch(1);
    setWidget(body);

    connect(m_head, &KpiHead::explainRequested, this, [this] {
        if (m_course)
            Q_EMIT explainRequested(m_course->months.constLast().period);
    });
    connect(m_head, &KpiHead::monthActivated, this, [this](int index) {
        if (m_course)
            Q_EMIT explainRequested(m_course->months.at(index).period);
    });
    connect(m_head, &KpiHead::cockpitRequested, this, &KpiSheet::cockpitRequested);
    connect(m_head, &KpiHead::typeRequested, this, &KpiSheet::typeRequested);
    connect(m_links, &KpiLinks::kpiRequested, this, &KpiSheet::kpiRequested);
    connect(&theme, &Theme::changed, this, &KpiSheet::write);
}

void KpiSheet::setKpi(const Handbook &handbook, const QString &kpi, const Formatting &formatting)
{
    if (kpi != m_kpi) {
        m_course.reset();
        m_allExamples = false;
        verticalScrollBar()->setValue(0);
    }
    m_handbook = handbook;
    m_kpi = kpi;
    m_formatting = formatting;
    m_links->setHandbook(handbook, formatting);
    write();
}

void KpiSheet::setCourse(const std::optional<KpiCourse> &course)
{
    m_course = course;
    const KpiDefinition *definition = m_handbook.find(m_kpi);
    if (!definition)
        return;
    m_head->setCourse(m_course, m_formatting);
    writeVariants(*definition);
    writeRelations(*definition);
    writeUsage();
    writeExamples(*definition);
}

void KpiSheet::write()
{
    const KpiDefinition *definition = m_handbook.find(m_kpi);
    widget()->setVisible(definition != nullptr);
    if (!definition)
        return;
    setAccessibleName(m_formatting.isChinese() ? definition->name.zh : definition->name.en);
    m_head->setDefinition(*definition, m_formatting);
    m_head->setCourse(m_course, m_formatting);
    writeRule(*definition);
    writeVariants(*definition);
    writePitfalls(*definition);
    writeRelations(*definition);
    writeUsage();
    writeVersions(*definition);
    writeExamples(*definition);
}

void KpiSheet::setShelf(const HandbookShelf &shelf)
{
    m_shelf = shelf;
    if (const KpiDefinition *definition = m_handbook.find(m_kpi))
        writeVersions(*definition);
}

void KpiSheet::writeVersions(const KpiDefinition &definition)
{
    m_head->setInCockpit(m_shelf.handbook.definitions().isEmpty()
                             ? std::nullopt
                             : std::optional(m_shelf.inCockpit.contains(definition.id)));
    m_versions->setVisible(VersionLines::isWorthSaying(m_shelf, definition.id));
    m_versions->clear();
    if (!VersionLines::isWorthSaying(m_shelf, definition.id))
        return;
    m_versions->setTitle(tr("Versions"));
    auto *lines = new VersionLines(m_theme, m_shelf, definition, m_formatting);
    lines->setObjectName(u"versions"_s);
    connect(lines, &VersionLines::approveRequested, this, &KpiSheet::approveRequested);
    connect(lines, &VersionLines::proposeRequested, this, &KpiSheet::proposeRequested);
    connect(lines, &VersionLines::sendBackRequested, this, &KpiSheet::sendBackRequested);
    connect(lines, &VersionLines::editRequested, this, &KpiSheet::editRequested);
    connect(lines, &VersionLines::discardRequested, this, &KpiSheet::discardRequested);
    m_versions->addWidget(lines);
}

void KpiSheet::writeRule(const KpiDefinition &definition)
{
    m_rule->clear();
    m_rule->setTitle(tr("How it is counted"));
    // A company's own KPI may have no rule in words: then what is computed says it alone.
    const QString rule = m_formatting.isChinese() ? definition.rule.zh : definition.rule.en;
    if (!rule.isEmpty()) {
        m_rule->addText(rule);
        m_rule->addSpace(2);
    }
    m_rule->addCaption(tr("What the program computes"));
    QString lines;
    for (const QString &line :
         KpiSentence(m_handbook, m_formatting).lines(definition, definition.defaultVariant))
        lines += u"<p style='margin:0 0 3px 0'>%1</p>"_s.arg(line.toHtmlEscaped());
    m_rule->addRich(lines)->setObjectName(u"sentence"_s);
    m_rule->addFormula(KpiFormula::text(definition, definition.defaultVariant))
        ->setObjectName(u"formula"_s);
    QStringList notes;
    if (definition.kind == KpiDefinition::Kind::Ratio
        || definition.kind == KpiDefinition::Kind::Formula)
        notes << KpiWords::zeroDenominator(definition.zeroDenominator);
    if (definition.minN > 0)
        notes << tr("Below %n record(s) it is marked as resting on few.", nullptr, definition.minN);
    notes << KpiWords::currencies(definition);
    if (definition.mostEmpty)
        notes << tr("When more than %1% of the records have no value, it is an error.")
                     .arg(*definition.mostEmpty);
    if (definition.settleWorkdays > 0)
        notes << tr("Final %n working day(s) after the end of a period.", nullptr,
                    definition.settleWorkdays);
    for (const QString &field : definition.requiredDimensions)
        notes << tr("It is asked for one %1 at a time.").arg(RowWords::field(field));
    notes.removeAll(QString());
    m_rule->addCaption(notes.join(u' '));
}

void KpiSheet::writeVariants(const KpiDefinition &definition)
{
    // Two calendars may stand beside each other for every KPI that has rows of its own (R-P4).
    const bool areMany = definition.variants.size() > 1;
    m_variants->setVisible(areMany
                           || (definition.requiredDimensions.isEmpty()
                               && definition.kind != KpiDefinition::Kind::Manual));
    m_variants->clear();
    m_variants->setTitle(areMany ? tr("Counting rules") : tr("Two calendars"));
    const MeasureText words(m_formatting);
    const KpiSentence sentences(m_handbook, m_formatting);
    const Tokens &t = m_theme.tokens();
    QString lines;
    for (const Variant &variant : definition.variants) {
        QString value = u"…"_s;
        if (m_course) {
            for (const RuleFigure &figure : m_course->rules) {
                if (figure.variant == variant.id)
                    value = words.value(figure.value);
            }
        }
        const bool isDefault = variant.id == definition.defaultVariant;
        QString name
            = (m_formatting.isChinese() ? variant.label.zh : variant.label.en).toHtmlEscaped();
        if (isDefault)
            name = u"<b>%1</b> <span style='color:%3'>%2</span>"_s.arg(
                name, tr("default").toHtmlEscaped(), t.accent.name());
        const QString difference = sentences.difference(definition, variant);
        if (!difference.isEmpty())
            name += u"<br><span style='color:%2'>%1</span>"_s.arg(difference.toHtmlEscaped(),
                                                                  t.text3.name());
        lines
            += u"<tr><td width='100%' style='padding-bottom:6px'>%1</td>"
               "<td align='right' style='padding-left:16px;white-space:nowrap'><b>%2</b></td></tr>"_s
                   .arg(name, value.toHtmlEscaped());
    }
    if (areMany)
        m_variants
            ->addRich(
                u"<table width='100%' cellspacing='0' cellpadding='0'>%1</table>"_s.arg(lines))
            ->setObjectName(u"countingRules"_s);
    m_variants->addCaption(
        areMany ? tr("The same records, counted by another rule: say which one you mean.")
                : tr("A month of settlement and a civil month hold other days."));
    auto *reconcile = new QPushButton(areMany ? tr("Reconcile two of them…")
                                              : tr("Reconcile with the month of settlement…"));
    reconcile->setObjectName(u"reconcile"_s);
    reconcile->setProperty("link", true);
    reconcile->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(reconcile, &QPushButton::clicked, this, &KpiSheet::reconcileRequested);
    m_variants->addWidget(reconcile);
}

void KpiSheet::writePitfalls(const KpiDefinition &definition)
{
    const QString pitfalls
        = m_formatting.isChinese() ? definition.pitfalls.zh : definition.pitfalls.en;
    m_pitfalls->setVisible(!pitfalls.isEmpty() || !definition.counters.isEmpty());
    m_pitfalls->clear();
    m_pitfalls->setTitle(tr("How it can mislead"));
    if (!pitfalls.isEmpty())
        m_pitfalls->addText(pitfalls)->setObjectName(u"pitfalls"_s);
    if (!definition.counters.isEmpty()) {
        m_pitfalls->addCaption(tr("So never read it without"));
        m_pitfalls->addWidget(m_links->chips(definition.counters));
    }
}

void KpiSheet::writeRelations(const KpiDefinition &definition)
{
    m_relations->clear();
    m_relations->setTitle(tr("What it hangs together with"));
    for (const HandbookFinding &finding : HandbookLint::of(definition, m_handbook))
        m_relations->addText(KpiWords::finding(finding))->setObjectName(u"finding"_s);
    if (KpiRelations::of(definition, m_handbook).isEmpty())
        return;
    m_relations->addWidget(m_links->picture(definition));
    m_relations->addWidget(m_links->table(definition));
    const QStringList lines = m_course ? evidence(m_course->drives) : QStringList();
    if (lines.isEmpty())
        return;
    m_relations->addCaption(tr("Measured on the company's own months"));
    m_relations->addText(lines.join(u'\n'))->setObjectName(u"evidence"_s);
    m_relations->addCaption(
        tr("Their month-to-month changes went together; that proves no cause."));
}

/// One sentence for every claim that one KPI drives another.
QStringList KpiSheet::evidence(const QList<DriveEvidence> &drives) const
{
    const auto name = [this](const QString &kpi) {
        const KpiDefinition *definition = m_handbook.find(kpi);
        return !definition             ? kpi
            : m_formatting.isChinese() ? definition->name.zh
                                       : definition->name.en;
    };
    QStringList lines;
    for (const DriveEvidence &one : drives) {
        const QString both = tr("%1 → %2").arg(name(one.from), name(one.to));
        if (!one.isKnown()) {
            lines << tr("%1: too few months to tell").arg(both);
            continue;
        }
        const QString r = m_formatting.decimal(qRound64(one.r * 100), 2, 2);
        const QString figures = tr("r = %1, %n month(s)", nullptr, one.pairs).arg(r);
        if (!one.isSignal())
            lines << tr("%1: no signal (%2)").arg(both, figures);
        else if (one.lag == 0)
            lines << tr("%1: in the same month (%2)").arg(both, figures);
        else
            lines << tr("%1: %n month(s) later (%2)", nullptr, one.lag).arg(both, figures);
    }
    return lines;
}

void KpiSheet::writeUsage()
{
    m_usage->clear();
    m_usage->setVisible(m_course.has_value());
    if (!m_course)
        return;
    m_usage->setTitle(tr("Where it is used"));
    auto *lines = new UsageLines(m_course->usage, *m_links, m_formatting, m_reachable);
    lines->setObjectName(u"usage"_s);
    connect(lines, &UsageLines::roomRequested, this, &KpiSheet::roomRequested);
    m_usage->addWidget(lines);
}

void KpiSheet::writeExamples(const KpiDefinition &definition)
{
    m_examples->setVisible(!definition.tests.isEmpty());
    m_examples->clear();
    m_examples->setTitle(tr("Worked examples"));
    const ExampleText text(definition, m_formatting, m_theme.tokens());
    const qsizetype shown = m_allExamples ? definition.tests.size()
                                          : qMin<qsizetype>(FirstExamples, definition.tests.size());
    auto *grid = new QWidget;
    auto *cells = new QGridLayout(grid);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setHorizontalSpacing(24);
    cells->setVerticalSpacing(16);
    const int columns = isWide() ? 2 : 1;
    for (int column = 0; column < columns; ++column)
        cells->setColumnStretch(column, 1);
    for (qsizetype i = 0; i < shown; ++i) {
        std::optional<GoldenOutcome> outcome;
        if (m_course && i < m_course->examples.size())
            outcome = m_course->examples.at(i);
        auto *example = new QLabel(text.html(definition.tests.at(i), int(i) + 1, outcome), grid);
        example->setObjectName(u"example%1"_s.arg(i));
        example->setWordWrap(true);
        example->setTextInteractionFlags(Qt::TextSelectableByMouse);
        cells->addWidget(example, int(i) / columns, int(i) % columns, Qt::AlignTop);
    }
    m_examples->addWidget(grid);
    if (shown == definition.tests.size())
        return;
    auto *more = new QPushButton(tr("Show all %n examples", nullptr, int(definition.tests.size())));
    more->setObjectName(u"allExamples"_s);
    more->setProperty("link", true);
    more->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(more, &QPushButton::clicked, this, [this] {
        m_allExamples = true;
        if (const KpiDefinition *shownNow = m_handbook.find(m_kpi))
            writeExamples(*shownNow);
    });
    m_examples->addWidget(more);
}

bool KpiSheet::isWide() const
{
    return viewport()->width() >= WideEnough;
}

void KpiSheet::arrange()
{
    const auto direction = isWide() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_pair->direction() == direction)
        return;
    m_pair->setDirection(direction);
    if (const KpiDefinition *definition = m_handbook.find(m_kpi))
        writeExamples(*definition);
}

void KpiSheet::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

} // namespace Steelyard
