// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/EffectiveDialog.h"

#include "ui/field/FieldWords.h"
#include "ui/shell/ErrorText.h"
#include "ui/widgets/PrimaryButton.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr qint64 MinuteSeconds = 60;
constexpr int LongestMinutes = 480;
constexpr int LongestNote = 500;

enum Since { FromNowOn, Month, Quarter, Year, Ever };

} // namespace

EffectiveDialog::EffectiveDialog(const EffectiveRule &rule, Workspace *workspace,
                                 const Formatting &formatting, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_formatting(formatting)
    , m_today(workspace->clock().today(QTimeZone::systemTimeZone()))
    , m_needsDuration(new QCheckBox(tr("These must say how long they took"), this))
    , m_messages(new QCheckBox(tr("A message counts only when it was answered"), this))
    , m_note(new QSpinBox(this))
    , m_needsNext(new QCheckBox(tr("What comes next must be agreed"), this))
    , m_since(new QComboBox(this))
    , m_effect(new QLabel(this))
{
    setObjectName(u"effectiveDialog"_s);
    setWindowTitle(tr("What counts as an effective contact"));
    makeForm();
    show(rule);
    const auto changed = [this] { preview(); };
    for (const auto &[type, box] : std::as_const(m_minutes))
        connect(box, &QSpinBox::valueChanged, this, changed);
    for (const auto &[outcome, box] : std::as_const(m_outcomes))
        connect(box, &QCheckBox::toggled, this, changed);
    for (QCheckBox *box : {m_needsDuration, m_messages, m_needsNext})
        connect(box, &QCheckBox::toggled, this, changed);
    connect(m_note, &QSpinBox::valueChanged, this, changed);
    connect(m_since, &QComboBox::currentIndexChanged, this, changed);
    preview();
}

void EffectiveDialog::makeForm()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    auto *text = new QLabel(tr("The company says what a contact is worth, not whoever logs it. "
                               "Every KPI of effective contacts counts by this."),
                            this);
    text->setWordWrap(true);
    column->addWidget(text);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(6);
    for (const QString &type : FieldWords::kinds()) {
        if (type == "message"_L1)
            continue;
        auto *box = new QSpinBox(this);
        box->setObjectName(u"least_"_s + type);
        box->setRange(0, LongestMinutes);
        box->setSuffix(tr(" min"));
        box->setSpecialValueText(tr("any length"));
        const QString label = tr("%1: at least").arg(FieldWords::kind(type));
        box->setAccessibleName(label);
        form->addRow(label, box);
        m_minutes.append({type, box});
    }
    m_needsDuration->setObjectName(u"needsDuration"_s);
    form->addRow(QString(), m_needsDuration);
    auto *outcomes = new QWidget(this);
    auto *flags = new QHBoxLayout(outcomes);
    flags->setContentsMargins(0, 0, 0, 0);
    for (const QString &outcome : FieldWords::outcomes()) {
        if (outcome == "unknown"_L1)
            continue;
        auto *box = new QCheckBox(FieldWords::outcome(outcome), outcomes);
        box->setObjectName(u"counts_"_s + outcome);
        box->setAccessibleName(tr("Counts: %1").arg(box->text()));
        flags->addWidget(box);
        m_outcomes.append({outcome, box});
    }
    form->addRow(tr("These outcomes count"), outcomes);
    m_messages->setObjectName(u"messagesNeedAnswer"_s);
    form->addRow(QString(), m_messages);
    m_note->setObjectName(u"leastNote"_s);
    m_note->setRange(0, LongestNote);
    m_note->setSpecialValueText(tr("none is needed"));
    m_note->setSuffix(tr(" characters"));
    m_note->setAccessibleName(tr("Note: at least"));
    form->addRow(tr("Note: at least"), m_note);
    m_needsNext->setObjectName(u"needsNext"_s);
    form->addRow(QString(), m_needsNext);
    m_since->setObjectName(u"judgeSince"_s);
    m_since->addItem(tr("only what is logged from now on"), FromNowOn);
    m_since->addItem(tr("and everything since the start of the month"), Month);
    m_since->addItem(tr("and everything since the start of the quarter"), Quarter);
    m_since->addItem(tr("and everything since the start of the year"), Year);
    m_since->addItem(tr("and everything that was ever logged"), Ever);
    m_since->setCurrentIndex(Month);
    m_since->setAccessibleName(tr("It holds for"));
    m_since->view()->setAccessibleName(tr("It holds for"));
    form->addRow(tr("It holds for"), m_since);
    column->addLayout(form);
    m_effect->setObjectName(u"judgeEffect"_s);
    m_effect->setWordWrap(true);
    m_effect->setProperty("role", u"secondary"_s);
    m_effect->setMinimumHeight(2 * fontMetrics().lineSpacing());
    column->addWidget(m_effect);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *reset = buttons->addButton(tr("Defaults"), QDialogButtonBox::ResetRole);
    addPrimaryButton(*buttons, tr("Save"), u"effectiveAccept"_s)->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(reset, &QPushButton::clicked, this, [this] { show(EffectiveRule()); });
}

void EffectiveDialog::show(const EffectiveRule &rule)
{
    for (const auto &[type, box] : std::as_const(m_minutes))
        box->setValue(int((rule.leastSeconds.value(type) + MinuteSeconds - 1) / MinuteSeconds));
    // No outcome named means that each of them counts.
    for (const auto &[outcome, box] : std::as_const(m_outcomes))
        box->setChecked(rule.outcomes.isEmpty() || rule.outcomes.contains(outcome));
    m_needsDuration->setChecked(rule.needsDuration);
    m_messages->setChecked(rule.messagesNeedAnswer);
    m_note->setValue(int(rule.leastNote));
    m_needsNext->setChecked(rule.needsNext);
}

EffectiveRule EffectiveDialog::rule() const
{
    EffectiveRule rule;
    rule.leastSeconds.clear();
    for (const auto &[type, box] : m_minutes) {
        if (box->value() > 0)
            rule.leastSeconds.insert(type, box->value() * MinuteSeconds);
    }
    rule.outcomes.clear();
    bool isEach = true;
    for (const auto &[outcome, box] : m_outcomes) {
        isEach = isEach && box->isChecked();
        if (box->isChecked())
            rule.outcomes.append(outcome);
    }
    if (isEach)
        rule.outcomes.clear();
    rule.needsDuration = m_needsDuration->isChecked();
    rule.messagesNeedAnswer = m_messages->isChecked();
    rule.leastNote = m_note->value();
    rule.needsNext = m_needsNext->isChecked();
    return rule;
}

DateRange EffectiveDialog::days() const
{
    const QDate after = m_today.addDays(1);
    switch (m_since->currentIndex()) {
    case FromNowOn:
        return {after, after};
    case Month:
        return {QDate(m_today.year(), m_today.month(), 1), after};
    case Quarter:
        return {QDate(m_today.year(), (m_today.month() - 1) / 3 * 3 + 1, 1), after};
    case Year:
        return {QDate(m_today.year(), 1, 1), after};
    default:
        return {};
    }
}

void EffectiveDialog::preview()
{
    m_effect->setText(m_since->currentIndex() == FromNowOn
                          ? tr("Nothing that is logged already changes.")
                          : tr("Looking at what is logged…"));
    m_asking.cancel();
    if (m_since->currentIndex() == FromNowOn)
        return;
    m_asking.ask(
        this, m_workspace,
        [rule = rule(), days = days()](const Reading &reading) {
            return EffectiveJudging::judge(reading, rule, days, [] { return Uuid(); });
        },
        [this](const Result<EffectiveJudging::Judged> &judged) {
            if (!judged) {
                m_effect->setText(ErrorText::sentence(judged.error()));
                return;
            }
            m_effect->setText(
                tr("Of %1 logged contacts %2 are effective then: %3 more, %4 no longer.")
                    .arg(m_formatting.count(judged->looked), m_formatting.count(judged->effective),
                         m_formatting.count(judged->becomeEffective),
                         m_formatting.count(judged->becomeIneffective)));
        });
}

} // namespace Steelyard
