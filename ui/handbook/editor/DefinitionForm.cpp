// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/editor/DefinitionForm.h"

#include "ui/handbook/KpiWords.h"
#include "ui/handbook/RowWords.h"
#include "ui/handbook/editor/AggregateForm.h"
#include "ui/handbook/editor/ConditionsForm.h"
#include "ui/handbook/editor/DefinitionText.h"
#include "ui/handbook/editor/ExampleForm.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using Kind = KpiDefinition::Kind;

/// A card with a title; `body` takes what is on it.
QFrame *card(const QString &title, QVBoxLayout *&body)
{
    auto *frame = new QFrame;
    frame->setProperty("surface", u"card"_s);
    body = new QVBoxLayout(frame);
    body->setContentsMargins(16, 12, 16, 16);
    body->setSpacing(8);
    auto *label = new QLabel(title, frame);
    label->setProperty("role", u"cardTitle"_s);
    body->addWidget(label);
    return frame;
}

/// Pairs of a label and a field, two of them on a line.
class PairGrid
{
public:
    PairGrid()
    {
        m_grid->setHorizontalSpacing(12);
        m_grid->setVerticalSpacing(8);
        m_grid->setColumnStretch(1, 1);
        m_grid->setColumnStretch(3, 1);
    }
    void add(const QString &label, QWidget *field)
    {
        const int column = m_count % 2 * 2;
        auto *text = new QLabel(label);
        text->setBuddy(field);
        if (column > 0)
            text->setContentsMargins(8, 0, 0, 0);
        field->setAccessibleName(label);
        m_grid->addWidget(text, m_count / 2, column);
        m_grid->addWidget(field, m_count / 2, column + 1);
        ++m_count;
    }
    QGridLayout *layout() const { return m_grid; }

private:
    QGridLayout *m_grid = new QGridLayout;
    int m_count = 0;
};

QPlainTextEdit *sentences(const QString &name, const QString &accessible)
{
    auto *edit = new QPlainTextEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(accessible);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(62);
    return edit;
}

QString slug(const QString &name)
{
    QString id = name.toLower().normalized(QString::NormalizationForm_KD);
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    id.replace(other, u"_"_s);
    while (id.startsWith(u'_') || (!id.isEmpty() && id.at(0).isDigit()))
        id.remove(0, 1);
    while (id.endsWith(u'_'))
        id.chop(1);
    return id.left(60);
}

LocalText both(const QString &zh, const QString &en)
{
    // A text in one language is better than none in the other.
    return {zh.isEmpty() ? en : zh, en.isEmpty() ? zh : en};
}

void choose(QComboBox *box, const QVariant &data)
{
    const QSignalBlocker blocker(box);
    box->setCurrentIndex(box->findData(data));
}

/// How a KPI of this kind takes its rows, where the kind settles it.
std::optional<Aggregate::Kind> settledBy(Kind kind)
{
    switch (kind) {
    case Kind::Sum:
        return Aggregate::Kind::Sum;
    case Kind::Count:
        return Aggregate::Kind::Count;
    case Kind::Avg:
        return Aggregate::Kind::Avg;
    case Kind::Min:
        return Aggregate::Kind::Min;
    case Kind::Max:
        return Aggregate::Kind::Max;
    case Kind::Distinct:
        return Aggregate::Kind::Distinct;
    case Kind::Percentile:
        return Aggregate::Kind::Percentile;
    case Kind::Conversion:
        return Aggregate::Kind::Count;
    default:
        return std::nullopt;
    }
}

bool isOneAggregate(Kind kind)
{
    return settledBy(kind) && kind != Kind::Conversion;
}

} // namespace

DefinitionForm::DefinitionForm(const Theme &theme, const BuilderContext &context, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_context(context)
{
    setObjectName(u"definitionForm"_s);
    setProperty("surface", u"page"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget;
    body->setObjectName(u"sheetBody"_s);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 10, Theme::PageMargin);
    column->setSpacing(Theme::Gap);
    column->addWidget(namesCard());
    column->addWidget(countingCard());
    column->addWidget(exampleCard());
    column->addWidget(wordsCard());
    column->addStretch(1);
    setWidget(body);
    connectAll();
}

QWidget *DefinitionForm::namesCard()
{
    QVBoxLayout *body = nullptr;
    QFrame *frame = card(tr("What it is"), body);
    PairGrid lines;
    const auto line = [&](QLineEdit *&edit, const QString &name, const QString &label) {
        edit = new QLineEdit;
        edit->setObjectName(name);
        lines.add(label, edit);
    };
    const auto list = [&](QComboBox *&box, const QString &name, const QString &label) {
        box = new QComboBox;
        box->setObjectName(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
        lines.add(label, box);
    };
    line(m_nameEn, u"nameEn"_s, tr("Name in English"));
    line(m_nameZh, u"nameZh"_s, tr("Name in Chinese"));
    line(m_id, u"kpiId"_s, tr("Id"));
    m_id->setToolTip(tr("By this name it stands in files and formulas; it never changes."));
    list(m_category, u"category"_s, tr("Category"));
    list(m_layer, u"layer"_s, tr("Layer"));
    list(m_unit, u"unit"_s, tr("Unit"));
    m_decimals = new QSpinBox;
    m_decimals->setRange(0, 6);
    lines.add(tr("Decimals"), m_decimals);
    list(m_direction, u"direction"_s, tr("Good is"));
    list(m_cadence, u"cadence"_s, tr("Judged by the"));
    body->addLayout(lines.layout());
    for (const QString &code : KpiWords::categories())
        m_category->addItem(KpiWords::category(code), code);
    for (const QString &code : KpiWords::layers())
        m_layer->addItem(KpiWords::layer(code), code);
    for (const UnitOfMeasure unit :
         {UnitOfMeasure::Count, UnitOfMeasure::Money, UnitOfMeasure::Percent, UnitOfMeasure::Ratio,
          UnitOfMeasure::Days, UnitOfMeasure::WorkingDays, UnitOfMeasure::Hours,
          UnitOfMeasure::Seconds, UnitOfMeasure::Score, UnitOfMeasure::Points})
        m_unit->addItem(KpiWords::unit(unit), int(unit));
    for (const auto direction : {KpiDefinition::Direction::Higher, KpiDefinition::Direction::Lower,
                                 KpiDefinition::Direction::Band, KpiDefinition::Direction::Neutral})
        m_direction->addItem(KpiWords::direction(direction), int(direction));
    for (const auto &[code, name] :
         {std::pair {u"day"_s, tr("day")}, std::pair {u"week"_s, tr("week")},
          std::pair {u"month"_s, tr("month")}, std::pair {u"quarter"_s, tr("quarter")},
          std::pair {u"year"_s, tr("year")}})
        m_cadence->addItem(name, code);
    return frame;
}

QWidget *DefinitionForm::countingCard()
{
    QVBoxLayout *body = nullptr;
    QFrame *frame = card(tr("How it is counted"), body);
    m_kind = new QComboBox;
    m_kind->setObjectName(u"kind"_s);
    m_kind->setAccessibleName(tr("Kind of figure"));
    for (const auto &[kind, name] :
         {std::pair {Kind::Count, tr("Number of records")},
          std::pair {Kind::Sum, tr("Sum over records")},
          std::pair {Kind::Avg, tr("Mean over records")},
          std::pair {Kind::Distinct, tr("Number of different ones")},
          std::pair {Kind::Percentile, tr("Median or another percentile")},
          std::pair {Kind::Min, tr("Smallest value")}, std::pair {Kind::Max, tr("Largest value")},
          std::pair {Kind::Ratio, tr("Share: one in relation to another")},
          std::pair {Kind::Conversion, tr("What led to what, within some days")},
          std::pair {Kind::Formula, tr("Formula from other KPIs")}})
        m_kind->addItem(name, int(kind));
    body->addWidget(m_kind);
    m_asText = new QLabel(tr("The form cannot show how this is counted: change it as text."));
    m_asText->setProperty("role", u"secondary"_s);
    m_asText->setWordWrap(true);
    body->addWidget(m_asText);
    m_first = new AggregateForm(m_theme, m_context);
    m_first->setObjectName(u"firstPart"_s);
    body->addWidget(m_first);
    m_second = new AggregateForm(m_theme, m_context);
    m_second->setObjectName(u"secondPart"_s);
    body->addWidget(m_second);

    m_conversion = new QWidget;
    auto *lines = new QFormLayout(m_conversion);
    lines->setContentsMargins(0, 0, 0, 0);
    m_per = new QComboBox;
    m_per->setObjectName(u"per"_s);
    for (const QString &entity :
         {u"opportunity"_s, u"customer"_s, u"lead"_s, u"sales_order"_s, u"contact"_s, u"ticket"_s})
        m_per->addItem(RowWords::records(entity), entity);
    lines->addRow(tr("of the same"), m_per);
    auto *within = new QHBoxLayout;
    m_window = new QSpinBox;
    m_window->setObjectName(u"window"_s);
    m_window->setRange(1, 3650);
    m_windowUnit = new QComboBox;
    m_windowUnit->addItem(tr("days"), false);
    m_windowUnit->addItem(tr("working days"), true);
    m_windowUnit->setAccessibleName(tr("Unit of the window"));
    within->addWidget(m_window);
    within->addWidget(m_windowUnit);
    within->addStretch(1);
    lines->addRow(tr("within"), within);
    m_window->setAccessibleName(tr("Window"));
    body->addWidget(m_conversion);

    m_formula = new FormulaEdit(m_theme, Parser::Language::Kpi);
    m_formula->setObjectName(u"formulaEdit"_s);
    m_formula->setAccessibleName(tr("Formula"));
    m_formula->setPlaceholderText(tr("[won_value] / [deals_won] — Ctrl+Space offers names"));
    body->addWidget(m_formula);
    m_formulaProblem = new QLabel;
    m_formulaProblem->setProperty("role", u"problem"_s);
    m_formulaProblem->setWordWrap(true);
    body->addWidget(m_formulaProblem);

    m_whereRow = new QWidget;
    auto *where = new QVBoxLayout(m_whereRow);
    where->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("Altogether only where"));
    label->setProperty("role", u"secondary"_s);
    where->addWidget(label);
    m_where = new ConditionsForm(m_theme, m_context);
    m_where->setObjectName(u"commonWhere"_s);
    where->addWidget(m_where);
    body->addWidget(m_whereRow);
    return frame;
}

QWidget *DefinitionForm::exampleCard()
{
    QVBoxLayout *body = nullptr;
    QFrame *frame = card(tr("An example, worked out by hand"), body);
    m_example = new ExampleForm(m_theme, m_context);
    body->addWidget(m_example);
    return frame;
}

QWidget *DefinitionForm::wordsCard()
{
    QVBoxLayout *body = nullptr;
    QFrame *frame = card(tr("In words"), body);
    auto *lines = new QFormLayout;
    lines->setHorizontalSpacing(12);
    lines->setVerticalSpacing(8);
    lines->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_purposeEn = sentences(u"purposeEn"_s, tr("Purpose in English"));
    m_purposeZh = sentences(u"purposeZh"_s, tr("Purpose in Chinese"));
    m_ruleEn = sentences(u"ruleEn"_s, tr("Rule in English"));
    m_ruleZh = sentences(u"ruleZh"_s, tr("Rule in Chinese"));
    m_pitfallsEn = sentences(u"pitfallsEn"_s, tr("Pitfalls in English"));
    m_pitfallsZh = sentences(u"pitfallsZh"_s, tr("Pitfalls in Chinese"));
    for (QPlainTextEdit *edit :
         {m_purposeEn, m_purposeZh, m_ruleEn, m_ruleZh, m_pitfallsEn, m_pitfallsZh})
        lines->addRow(edit->accessibleName(), edit);
    body->addLayout(lines);
    return frame;
}

void DefinitionForm::connectAll()
{
    connect(m_nameEn, &QLineEdit::textChanged, this, [this](const QString &name) {
        if (m_isNew && !m_hasOwnId) {
            const QSignalBlocker blocker(m_id);
            m_id->setText(slug(name));
        }
        changed();
    });
    connect(m_nameZh, &QLineEdit::textChanged, this, &DefinitionForm::changed);
    connect(m_id, &QLineEdit::textEdited, this, [this] {
        m_hasOwnId = true;
        changed();
    });
    for (QComboBox *box :
         {m_category, m_layer, m_unit, m_direction, m_cadence, m_per, m_windowUnit})
        connect(box, &QComboBox::currentIndexChanged, this, &DefinitionForm::changed);
    for (QSpinBox *box : {m_decimals, m_window})
        connect(box, &QSpinBox::valueChanged, this, &DefinitionForm::changed);
    for (QPlainTextEdit *edit :
         {m_purposeEn, m_purposeZh, m_ruleEn, m_ruleZh, m_pitfallsEn, m_pitfallsZh})
        connect(edit, &QPlainTextEdit::textChanged, this, &DefinitionForm::changed);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        // A share is a percentage, unless somebody says otherwise.
        if (kind() == Kind::Ratio || kind() == Kind::Conversion)
            choose(m_unit, int(UnitOfMeasure::Percent));
        kindChosen();
        changed();
    });
    for (AggregateForm *part : {m_first, m_second})
        connect(part, &AggregateForm::edited, this, &DefinitionForm::changed);
    connect(m_first, &AggregateForm::edited, this,
            [this] { m_where->setEntity(m_first->entity()); });
    connect(m_where, &ConditionsForm::edited, this, &DefinitionForm::changed);
    connect(m_formula, &FormulaEdit::edited, this, &DefinitionForm::changed);
    connect(m_example, &ExampleForm::edited, this, &DefinitionForm::edited);
}

void DefinitionForm::changed()
{
    m_example->adapt(definition());
    Q_EMIT edited();
}

void DefinitionForm::set(const KpiDefinition &definition, bool isNew)
{
    const QSignalBlocker blocker(this);
    m_base = definition;
    m_isNew = isNew;
    m_hasOwnId = !definition.id.isEmpty();
    // Lines are written while nobody listens.
    const QList<QWidget *> inputs {m_nameEn, m_nameZh, m_decimals,   m_window,     m_first,
                                   m_second, m_where,  m_formula,    m_purposeEn,  m_purposeZh,
                                   m_ruleEn, m_ruleZh, m_pitfallsEn, m_pitfallsZh, m_kind};
    for (QWidget *input : inputs)
        input->blockSignals(true);
    m_nameEn->setText(definition.name.en);
    m_nameZh->setText(definition.name.zh);
    m_id->setText(definition.id);
    m_id->setReadOnly(!isNew);
    choose(m_category, definition.category);
    choose(m_layer, definition.layer);
    choose(m_unit, int(definition.unit));
    choose(m_direction, int(definition.direction));
    choose(m_cadence, definition.cadence.isEmpty() ? u"month"_s : definition.cadence);
    m_decimals->setValue(definition.decimals);
    m_kind->setCurrentIndex(m_kind->findData(int(definition.kind)));
    const bool isPair = definition.kind == Kind::Ratio || definition.kind == Kind::Conversion;
    const bool isConversion = definition.kind == Kind::Conversion;
    m_first->set(!isPair            ? definition.aggregate
                     : isConversion ? definition.denominator
                                    : definition.numerator);
    m_second->set(isConversion ? definition.numerator : definition.denominator);
    const QString per = definition.conversion.per;
    choose(m_per, per.isEmpty() ? u"opportunity"_s : per);
    m_window->setValue(qMax(1, definition.conversion.window));
    choose(m_windowUnit, definition.conversion.isWorkdays);
    m_formula->setOffers(m_context.offers(Parser::Language::Kpi));
    m_formula->setPlainText(definition.formula.text);
    m_where->set(m_first->entity(), definition.where);
    m_purposeEn->setPlainText(definition.purpose.en);
    m_purposeZh->setPlainText(definition.purpose.zh);
    m_ruleEn->setPlainText(definition.rule.en);
    m_ruleZh->setPlainText(definition.rule.zh);
    m_pitfallsEn->setPlainText(definition.pitfalls.en);
    m_pitfallsZh->setPlainText(definition.pitfalls.zh);
    for (QWidget *input : inputs)
        input->blockSignals(false);
    kindChosen();
    m_example->set(this->definition(), definition.tests.value(0));
    verticalScrollBar()->setValue(0);
}

KpiDefinition::Kind DefinitionForm::kind() const
{
    return isBuildable() ? Kind(m_kind->currentData().toInt()) : m_base.kind;
}

bool DefinitionForm::isBuildable() const
{
    return m_kind->currentIndex() >= 0;
}

// One part has its own conditions; some definitions say theirs for the whole all the same.
bool DefinitionForm::hasCommonWhere() const
{
    const Kind chosen = kind();
    return isBuildable()
        && (chosen == Kind::Ratio || chosen == Kind::Conversion
            || (isOneAggregate(chosen) && !m_base.where.isEmpty()));
}

void DefinitionForm::kindChosen()
{
    const Kind chosen = kind();
    const bool isPair = chosen == Kind::Ratio || chosen == Kind::Conversion;
    const bool isOne = isBuildable() && isOneAggregate(chosen);
    m_asText->setVisible(!isBuildable());
    m_first->setVisible(isBuildable() && (isOne || isPair));
    m_second->setVisible(isBuildable() && isPair);
    m_conversion->setVisible(isBuildable() && chosen == Kind::Conversion);
    m_formula->setVisible(isBuildable() && chosen == Kind::Formula);
    m_formulaProblem->setVisible(false);
    m_whereRow->setVisible(hasCommonWhere());
    if (!isBuildable())
        return;
    m_first->setTitle(!isPair                     ? QString()
                          : chosen == Kind::Ratio ? tr("Above the line")
                                                  : tr("What it begins with"));
    m_second->setTitle(chosen == Kind::Ratio ? tr("Below the line") : tr("What it led to"));
    const auto settled = settledBy(chosen);
    for (AggregateForm *part : {m_first, m_second}) {
        const QSignalBlocker blocker(part);
        part->fixKind(settled);
    }
}

KpiDefinition DefinitionForm::definition() const
{
    KpiDefinition result = m_base;
    result.id = m_id->text().trimmed();
    result.name = both(m_nameZh->text().trimmed(), m_nameEn->text().trimmed());
    result.category = m_category->currentData().toString();
    result.layer = m_layer->currentData().toString();
    result.unit = UnitOfMeasure(m_unit->currentData().toInt());
    result.direction = KpiDefinition::Direction(m_direction->currentData().toInt());
    result.cadence = m_cadence->currentData().toString();
    result.decimals = m_decimals->value();
    const auto words = [](const QPlainTextEdit *zh, const QPlainTextEdit *en) {
        return both(zh->toPlainText().trimmed(), en->toPlainText().trimmed());
    };
    result.purpose = words(m_purposeZh, m_purposeEn);
    result.rule = words(m_ruleZh, m_ruleEn);
    result.pitfalls = words(m_pitfallsZh, m_pitfallsEn);
    if (isBuildable()) {
        result.kind = kind();
        if (result.kind == Kind::Conversion) {
            result.denominator = m_first->aggregate();
            result.numerator = m_second->aggregate();
            result.conversion.per = m_per->currentData().toString();
            result.conversion.window = m_window->value();
            result.conversion.isWorkdays = m_windowUnit->currentData().toBool();
        } else if (result.kind == Kind::Ratio) {
            result.numerator = m_first->aggregate();
            result.denominator = m_second->aggregate();
        } else if (result.kind == Kind::Formula) {
            result.formula = m_formula->formula();
        } else {
            result.aggregate = m_first->aggregate();
        }
        if (hasCommonWhere())
            result.where = m_where->formula();
    }
    if (!m_example->isEmpty()) {
        if (result.tests.isEmpty())
            result.tests.append(GoldenExample());
        result.tests.first() = m_example->example();
    }
    return result;
}

void DefinitionForm::setReview(const DefinitionReview &review)
{
    const auto of = [&](const QString &key) {
        QList<Diagnostic> found;
        for (const KpiFinding &finding : review.findings) {
            if (finding.key == key)
                found.append(finding.diagnostic);
        }
        return found;
    };
    const Kind chosen = kind();
    if (chosen == Kind::Formula) {
        QList<Diagnostic> found = of(u"formula"_s);
        if (review.conflict && found.isEmpty()) {
            for (const Underline &place :
                 DefinitionText::referencesIn(m_formula->toPlainText(), *review.conflict))
                found.append({review.conflict->code,
                              {place.begin, place.end, place.begin, place.end},
                              review.conflict->values});
        }
        m_formula->setFindings(found);
    } else if (chosen == Kind::Ratio) {
        m_first->setFindings(of(u"numerator.where"_s));
        m_second->setFindings(of(u"denominator.where"_s));
        m_where->setFindings(of(u"where"_s));
    } else if (chosen == Kind::Conversion) {
        m_first->setFindings(of(u"base.where"_s) + of(u"denominator.where"_s));
        m_second->setFindings(of(u"conversion.where"_s) + of(u"numerator.where"_s));
        m_where->setFindings(of(u"where"_s));
    } else {
        m_first->setFindings(of(u"aggregate.where"_s));
    }
    const QList<Diagnostic> inFormula = m_formula->diagnostics();
    m_formulaProblem->setVisible(chosen == Kind::Formula && !inFormula.isEmpty());
    if (!inFormula.isEmpty())
        m_formulaProblem->setText(
            ErrorText::sentence(inFormula.constFirst().code, inFormula.constFirst().values));
    if (review.examples.isEmpty()) {
        m_example->say({}, true);
        return;
    }
    const GoldenOutcome &outcome = review.examples.constFirst();
    if (outcome.passed())
        m_example->say(tr("✓ The example holds."), true);
    else if (outcome.error)
        m_example->say(ErrorText::sentence(*outcome.error), false);
    else
        m_example->say(tr("✗ It gives %1, not %2.")
                           .arg(outcome.differences.constFirst().found,
                                outcome.differences.constFirst().expected),
                       false);
}

void DefinitionForm::focusName()
{
    m_nameEn->setFocus();
}

} // namespace Steelyard
