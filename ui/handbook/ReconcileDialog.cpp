// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/ReconcileDialog.h"

#include "core/workspace/Workspace.h"
#include "ui/handbook/RowWords.h"
#include "ui/models/MeasureText.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFutureWatcher>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int MostRows = 2000;
/// Instead of a counting rule: the same one, by the month of settlement (R-P4).
const QString BySettlement = u"settlement"_s;

// What people know a record by: its own name or number, or the customer's.
QString nameOfRow(const Reading &reading, const VariantGapRow &row)
{
    const RowFields fields = reading.row(row.entity, row.id);
    for (const QString &field : {u"name"_s, u"subject"_s, u"external_id"_s}) {
        if (const QString text = toText(fields.value(field)); !text.isEmpty())
            return text;
    }
    const Value customer = fields.value(u"customer"_s);
    if (const auto *id = std::get_if<Uuid>(&customer))
        return toText(reading.row(u"customer"_s, *id).value(u"name"_s));
    return row.id.text();
}

} // namespace

ReconcileDialog::ReconcileDialog(const Theme &theme, Workspace &workspace,
                                 const KpiDefinition &definition, const QList<Period> &periods,
                                 const Formatting &formatting, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_workspace(&workspace)
    , m_definition(definition)
    , m_formatting(formatting)
    , m_a(new QComboBox(this))
    , m_b(new QComboBox(this))
    , m_period(new QComboBox(this))
    , m_sentence(new QLabel(this))
    , m_rows(new QTableWidget(this))
{
    setObjectName(u"reconcileDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(
        tr("Reconcile “%1”").arg(formatting.isChinese() ? definition.name.zh : definition.name.en));
    resize(860, 560);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(m_a, 1);
    choices->addWidget(new QLabel(tr("against"), this));
    choices->addWidget(m_b, 1);
    choices->addWidget(new QLabel(tr("in"), this));
    choices->addWidget(m_period);
    column->addLayout(choices);
    for (const Variant &variant : definition.variants) {
        m_a->addItem(nameOf(variant.id), variant.id);
        m_b->addItem(nameOf(variant.id), variant.id);
    }
    if (definition.variants.isEmpty())
        m_a->addItem(tr("as it is counted"), QString());
    m_b->addItem(tr("the same by the month of settlement"), BySettlement);
    m_a->setCurrentIndex(qMax(0, m_a->findData(definition.defaultVariant)));
    m_b->setCurrentIndex(m_a->currentIndex() == 0 && definition.variants.size() > 1 ? 1 : 0);
    for (const Period &period : periods)
        m_period->addItem(formatting.period(period.range()), QVariant::fromValue(period.label()));
    m_period->setCurrentIndex(m_period->count() - 1);
    m_a->setObjectName(u"ruleA"_s);
    m_b->setObjectName(u"ruleB"_s);
    m_period->setObjectName(u"reconcilePeriod"_s);
    m_a->setAccessibleName(tr("First counting rule"));
    m_b->setAccessibleName(tr("Second counting rule"));
    m_period->setAccessibleName(tr("Period"));
    m_sentence->setObjectName(u"gapSentence"_s);
    m_sentence->setProperty("role", u"heading"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_sentence);
    m_rows->setObjectName(u"gapRows"_s);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setTabKeyNavigation(false);
    m_rows->setShowGrid(false);
    m_rows->setSortingEnabled(false);
    m_rows->verticalHeader()->hide();
    m_rows->setAccessibleName(tr("Records that make the difference"));
    column->addWidget(m_rows, 1);
    column->addStretch(0); // the sentence stays above where there is no row
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    for (QComboBox *box : {m_a, m_b, m_period})
        connect(box, &QComboBox::currentIndexChanged, this, &ReconcileDialog::ask);
    ask();
}

ReconcileDialog::~ReconcileDialog()
{
    m_cancel.cancel();
}

QString ReconcileDialog::nameOf(const QString &variant) const
{
    const Variant *found = m_definition.variant(variant);
    return !found ? variant : m_formatting.isChinese() ? found->label.zh : found->label.en;
}

void ReconcileDialog::ask()
{
    if (!m_workspace)
        return;
    m_cancel.cancel();
    m_cancel = CancelToken();
    const CancelToken cancel = m_cancel;
    m_sentence->setText(u"…"_s);
    auto *watcher = new QFutureWatcher<Result<Answer>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, cancel] {
        watcher->deleteLater();
        if (cancel.isCancelled())
            return;
        const auto answer = watcher->result();
        if (answer)
            show(*answer);
        else
            m_sentence->setText(ErrorText::sentence(answer.error()));
    });
    const QString a = m_a->currentData().toString();
    const QString b = m_b->currentData().toString();
    const QString period = m_period->currentData().toString();
    watcher->setFuture(m_workspace->ask<Answer>(
        [kpi = m_definition.id, a, b, period](const Reading &reading) -> Result<Answer> {
            Question question;
            question.kpis = {kpi};
            question.nodes = {reading.facts.organisation().root()};
            question.today = reading.today;
            const auto days = Period::parse(period, reading.facts.calendar());
            if (!days)
                return days.error();
            question.periods = {*days};
            question.variant = a;
            // The month of settlement of the same number always holds the first of the month.
            const Period settled
                = Period::of(Grain::SettlementMonth, days->from(), reading.facts.calendar());
            const auto gap = b == BySettlement
                ? VariantGap::ofPeriods(reading.handbook, reading.facts, question, *days, settled,
                                        reading.cancel)
                : VariantGap::of(reading.handbook, reading.facts, question, a, b, reading.cancel);
            if (!gap)
                return gap.error();
            Answer answer {*gap, {}};
            for (const VariantGapRow &row : gap->rows.first(qMin(MostRows, int(gap->rows.size()))))
                answer.rows.append({row, nameOfRow(reading, row)});
            return answer;
        },
        cancel));
}

void ReconcileDialog::show(const Answer &answer)
{
    const MeasureText words(m_formatting);
    const bool isOfPeriods = answer.gap.a.period != answer.gap.b.period;
    const auto nameOf = [&](const Cell &cell) {
        const DateRange days = cell.period.range();
        return isOfPeriods
            ? u"%1–%2"_s.arg(m_formatting.shortDate(days.from), m_formatting.shortDate(days.last()))
            : this->nameOf(cell.variant);
    };
    const auto said
        = [&](const Cell &cell) { return u"%1 %2"_s.arg(nameOf(cell), words.value(cell.measure)); };
    const int n = int(answer.gap.rows.size());
    m_sentence->setText(n == 0 ? tr("%1 and %2: no record is counted differently.")
                                     .arg(said(answer.gap.a), said(answer.gap.b))
                               : tr("%1, %2: the difference is these %n record(s).", nullptr, n)
                                     .arg(said(answer.gap.a), said(answer.gap.b)));
    using Why = VariantGapRow::Why;
    m_rows->setColumnCount(5);
    m_rows->setHorizontalHeaderLabels(
        {tr("Record"), tr("What"), tr("Why"), nameOf(answer.gap.a), nameOf(answer.gap.b)});
    m_rows->setRowCount(int(answer.rows.size()));
    const bool isPair = std::any_of(answer.rows.cbegin(), answer.rows.cend(), [](const auto &one) {
        return one.row.part == DrillRow::Part::Denominator;
    });
    for (int i = 0; i < int(answer.rows.size()); ++i) {
        const auto &[row, name] = answer.rows.at(i);
        const QString why = row.why == Why::OnlyInA ? tr("only in “%1”").arg(nameOf(answer.gap.a))
            : row.why == Why::OnlyInB ? tr("only in “%1”").arg(nameOf(answer.gap.b))
                                      : tr("counts differently");
        const QString part = !isPair                  ? QString()
            : row.part == DrillRow::Part::Denominator ? tr(" (below the line)")
                                                      : tr(" (above the line)");
        m_rows->setItem(i, 0, new QTableWidgetItem(name));
        m_rows->setItem(i, 1, new QTableWidgetItem(RowWords::records(row.entity)));
        m_rows->setItem(i, 2, new QTableWidgetItem(QString(why + part)));
        for (const auto &[column, text] : {std::pair {3, row.inA}, std::pair {4, row.inB}}) {
            auto *item = new QTableWidgetItem(text.isEmpty() ? u"–"_s : text);
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_rows->setItem(i, column, item);
        }
    }
    m_rows->resizeColumnsToContents();
    m_rows->horizontalHeader()->setStretchLastSection(true);
    m_rows->setVisible(!answer.rows.isEmpty());
}

} // namespace Steelyard
