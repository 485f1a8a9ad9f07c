// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/PoolRulesDialog.h"

#include "core/workspace/PoolEdits.h"
#include "ui/customers/CustomerTable.h"
#include "ui/customers/PoolModel.h"
#include "ui/customers/PoolWords.h"
#include "ui/widgets/PrimaryButton.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int Horizon = 45; ///< days of the trial: beyond the month of grace
constexpr qsizetype Shown = 200;
constexpr qint64 UsualProtection = 90; ///< days

std::optional<qint64> numberOf(const QSpinBox *box)
{
    return box->value() > 0 ? std::optional<qint64>(box->value()) : std::nullopt;
}

struct Trial
{
    QList<PoolRoom::Returning> lines;
    qint64 count = 0;
};

} // namespace

PoolRulesDialog::PoolRulesDialog(const Theme &theme, CustomerDesk &desk, const PoolRules &rules,
                                 const QDate &today, const QString &currency,
                                 const Formatting &formatting, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_start(rules)
    , m_today(today)
    , m_currency(currency)
    , m_formatting(formatting)
    , m_keepsOpen(new QCheckBox(tr("Customers with an open opportunity stay"), this))
    , m_reasons(new QTableWidget(this))
    , m_hasAmnesty(new QCheckBox(tr("Nothing returns up to"), this))
    , m_amnesty(new QDateEdit(this))
    , m_trial(new QLabel(this))
    , m_model(new ReturningModel(this))
{
    setObjectName(u"poolRulesDialog"_s);
    setWindowTitle(tr("Rules of the pool"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    auto *head = new QLabel(tr("A customer returns after so many working days without:"), this);
    column->addWidget(head);
    auto *grid = new QGridLayout;
    const QStringList titles {tr("Effective contact"), tr("Opportunity opened"),
                              tr("Order placed")};
    for (int i = 0; i < titles.size(); ++i)
        grid->addWidget(new QLabel(titles.at(i), this), 0, i + 1);
    int row = 1;
    QStringList tiers {QString(), u"A"_s, u"B"_s, u"C"_s};
    for (const QString &known : rules.classes.keys()) {
        if (!tiers.contains(known))
            tiers << known;
    }
    for (const QString &tier : std::as_const(tiers)) {
        const QString name = tier.isEmpty() ? tr("Everybody else") : tr("Class %1").arg(tier);
        const PoolRules::Limits limits = rules.limitsOf(tier);
        grid->addWidget(new QLabel(name, this), row, 0);
        QList<QSpinBox *> boxes;
        const std::optional<qint64> values[] = {limits.contact, limits.deal, limits.order};
        for (int i = 0; i < 3; ++i) {
            boxes.append(spin(u"poolLimit%1%2"_s.arg(tier).arg(i),
                              tr("%1, %2").arg(name, titles.at(i)), values[i], 999));
            grid->addWidget(boxes.last(), row, i + 1);
        }
        m_limits.append({tier, boxes});
        ++row;
    }
    const auto more = [&](const QString &objectName, const QString &name,
                          const std::optional<qint64> &value, int most) {
        QSpinBox *box = spin(objectName, name, value, most);
        grid->addWidget(new QLabel(name, this), row, 0, 1, 3);
        grid->addWidget(box, row, 3);
        ++row;
        return box;
    };
    m_total = more(u"poolTotal"_s, tr("Customers that one may hold and still claim"),
                   rules.claimTotal, 99'999);
    m_day = more(u"poolDay"_s, tr("Claims a day"), rules.claimDay, 999);
    m_coolDown = more(u"poolCoolDown"_s, tr("Days before the former owner may claim again"),
                      rules.coolDown > 0 ? std::optional(rules.coolDown) : std::nullopt, 999);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(24);
    sides->addLayout(grid, 3);
    sides->addLayout(makeReasons(theme), 2);
    column->addLayout(sides);
    m_keepsOpen->setObjectName(u"poolKeepsOpen"_s);
    m_keepsOpen->setChecked(rules.keepsOpenDeals);
    column->addWidget(m_keepsOpen);
    m_trial->setObjectName(u"poolTrial"_s);
    m_trial->setFont(theme.font(13, Theme::Weight::Strong));
    m_trial->setWordWrap(true);
    column->addWidget(m_trial);
    auto *table = new CustomerTable(theme, this);
    table->setObjectName(u"poolTrialTable"_s);
    table->setAccessibleName(tr("Who would return"));
    table->setModel(m_model);
    table->setWidths({100, 170, 100, 60, 90, 300});
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Interactive);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setSortIndicatorShown(false);
    table->setMinimumSize(theme.px(760), theme.px(190));
    column->addWidget(table, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    addPrimaryButton(*buttons, tr("Settle these rules"), u"poolRulesAccept"_s);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_keepsOpen, &QCheckBox::toggled, this, &PoolRulesDialog::tryOut);
    tryOut();
}

// Why a customer may be kept out of the pool for a while, and the days of grace.
QLayout *PoolRulesDialog::makeReasons(const Theme &theme)
{
    auto *column = new QVBoxLayout;
    column->addWidget(new QLabel(tr("Reasons that protect, and for how many days at most:"), this));
    m_reasons->setObjectName(u"poolReasons"_s);
    m_reasons->setAccessibleName(tr("Reasons that protect"));
    m_reasons->setColumnCount(2);
    m_reasons->setHorizontalHeaderLabels({tr("Reason"), tr("Days")});
    m_reasons->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_reasons->verticalHeader()->hide();
    m_reasons->setMinimumSize(theme.px(240), theme.px(130));
    for (auto reason = m_start.longest.cbegin(); reason != m_start.longest.cend(); ++reason)
        addReason(reason.key(), *reason);
    addReason({}, {});
    connect(m_reasons, &QTableWidget::cellChanged, this, [this](int row, int) {
        // There is always an empty line to write in.
        const QSignalBlocker blocker(m_reasons);
        if (row == m_reasons->rowCount() - 1 && !reasonAt(row).isEmpty())
            addReason({}, {});
        tryOut();
    });
    column->addWidget(m_reasons, 1);
    auto *grace = new QHBoxLayout;
    m_hasAmnesty->setObjectName(u"poolHasAmnesty"_s);
    // Rules that are settled for the first time begin with days of grace.
    m_hasAmnesty->setChecked(m_start.amnestyUntil.isValid() ? m_start.amnestyUntil >= m_today
                                                            : !m_start.since.isValid());
    m_amnesty->setObjectName(u"poolAmnesty"_s);
    m_amnesty->setAccessibleName(m_hasAmnesty->text());
    m_amnesty->setCalendarPopup(true);
    m_amnesty->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_amnesty->setMinimumDate(m_today);
    m_amnesty->setDate(m_hasAmnesty->isChecked() && m_start.amnestyUntil.isValid()
                           ? m_start.amnestyUntil
                           : m_today.addDays(PoolRules::Amnesty));
    m_amnesty->setEnabled(m_hasAmnesty->isChecked());
    grace->addWidget(m_hasAmnesty);
    grace->addWidget(m_amnesty, 1);
    column->addLayout(grace);
    connect(m_hasAmnesty, &QCheckBox::toggled, this, [this](bool has) {
        m_amnesty->setEnabled(has);
        tryOut();
    });
    connect(m_amnesty, &QDateEdit::dateChanged, this, &PoolRulesDialog::tryOut);
    return column;
}

void PoolRulesDialog::addReason(const QString &reason, std::optional<qint64> days)
{
    const int row = m_reasons->rowCount();
    m_reasons->insertRow(row);
    auto *name = new QTableWidgetItem(PoolWords::protection(reason));
    name->setData(Qt::UserRole, reason);
    m_reasons->setItem(row, 0, name);
    auto *item = new QTableWidgetItem;
    item->setData(Qt::EditRole, int(days.value_or(UsualProtection)));
    m_reasons->setItem(row, 1, item);
}

QString PoolRulesDialog::reasonAt(int row) const
{
    const QTableWidgetItem *item = m_reasons->item(row, 0);
    const QString text = item ? item->text().trimmed() : QString();
    // A reason of ours that was not written over keeps its code, whatever language shows it.
    const QString code = item ? item->data(Qt::UserRole).toString() : QString();
    return text == PoolWords::protection(code) ? code : text;
}

PoolRulesDialog::~PoolRulesDialog()
{
    m_cancel.cancel();
}

QSpinBox *PoolRulesDialog::spin(const QString &objectName, const QString &name,
                                const std::optional<qint64> &value, int most)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setRange(0, most);
    box->setSpecialValueText(u"–"_s);
    box->setValue(int(value.value_or(0)));
    connect(box, &QSpinBox::valueChanged, this, &PoolRulesDialog::tryOut);
    return box;
}

PoolRules PoolRulesDialog::rules() const
{
    PoolRules rules = m_start;
    rules.classes.clear();
    for (const auto &[tier, boxes] : m_limits) {
        const PoolRules::Limits limits {numberOf(boxes[0]), numberOf(boxes[1]), numberOf(boxes[2])};
        if (tier.isEmpty())
            rules.usual = limits;
        else if (limits != rules.usual)
            rules.classes.insert(tier, limits);
    }
    rules.claimTotal = numberOf(m_total);
    rules.claimDay = numberOf(m_day);
    rules.coolDown = m_coolDown->value();
    rules.keepsOpenDeals = m_keepsOpen->isChecked();
    rules.longest.clear();
    for (int row = 0; row < m_reasons->rowCount(); ++row) {
        const qint64 days = m_reasons->item(row, 1)->data(Qt::EditRole).toLongLong();
        if (!reasonAt(row).isEmpty() && days > 0)
            rules.longest.insert(reasonAt(row), days);
    }
    rules.amnestyUntil = m_hasAmnesty->isChecked() ? m_amnesty->date() : QDate();
    return rules;
}

void PoolRulesDialog::tryOut()
{
    if (m_limits.size() < 4 || !m_coolDown)
        return;
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_desk.ask<Trial>(
        [wish = rules()](const Reading &reading) -> Result<Trial> {
            const PoolRules rules = PoolEdits::asSettled(wish, reading);
            const QDate until = reading.today.addDays(Horizon);
            auto all = PoolRoom::returning(rules, until, reading, false);
            if (!all)
                return all.error();
            Trial trial {all->mid(0, Shown), all->size()};
            for (PoolRoom::Returning &one : trial.lines) {
                one.name = toText(reading.row(u"customer"_s, one.id).value(u"name"_s));
                one.ownerName = reading.facts.organisation().name(NodeKey::person(one.owner));
            }
            return trial;
        },
        [this](const Trial &trial) {
            m_trial->setText(
                trial.count == 0
                    ? tr("Nobody would return in the next %n days.", nullptr, Horizon)
                    : tr("%n customers would return in the next %1 days. Nobody in the first "
                         "%2: new rules are told first.",
                         nullptr, int(trial.count))
                          .arg(Horizon)
                          .arg(PoolRules::Notice));
            m_model->setReturning(trial.lines, m_currency, m_formatting);
        },
        m_cancel);
}

} // namespace Steelyard
