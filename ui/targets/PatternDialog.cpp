// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/PatternDialog.h"

#include "ui/widgets/PrimaryButton.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

PatternDialog::PatternDialog(const UnitPattern &start, const QString &unit, const QDate &today,
                             QWidget *parent)
    : QDialog(parent)
    , m_start(start)
    , m_pattern(new QComboBox(this))
    , m_weekLabel(new QLabel(tr("A day of a long week"), this))
    , m_week(new QDateEdit(this))
{
    setObjectName(u"patternDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Working days of %1").arg(unit));
    m_pattern->setObjectName(u"patternChoice"_s);
    m_pattern->addItem(tr("As the unit above"), QString());
    m_pattern->addItem(tr("Five days a week"), textOf(Calendar::Pattern::FiveDays));
    m_pattern->addItem(tr("Six days a week"), textOf(Calendar::Pattern::SixDays));
    m_pattern->addItem(tr("Six and five days in turn"), textOf(Calendar::Pattern::Alternating));
    const QString now = start.pattern ? QString(textOf(start.pattern->pattern)) : QString();
    m_pattern->setCurrentIndex(qMax(0, m_pattern->findData(now)));
    m_pattern->setAccessibleName(tr("Works"));
    m_pattern->view()->setAccessibleName(tr("Works"));
    m_week->setObjectName(u"patternWeek"_s);
    m_week->setCalendarPopup(true);
    m_week->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_week->setDate(start.pattern && start.pattern->bigWeek.isValid() ? start.pattern->bigWeek
                                                                      : today);
    m_week->setAccessibleName(m_weekLabel->text());
    m_weekLabel->setBuddy(m_week);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->addRow(tr("Works"), m_pattern);
    form->addRow(m_weekLabel, m_week);
    auto *note = new QLabel(tr("Holidays and make-up workdays stay those of the company. A plan "
                               "that was divided keeps the days that it was divided by; what is "
                               "divided from now on, paces and daily work go by these days."),
                            this);
    note->setWordWrap(true);
    note->setProperty("role", u"secondary"_s);
    note->setMinimumWidth(380);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    addPrimaryButton(*buttons, tr("Apply"), u"patternAccept"_s)->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addLayout(form);
    column->addWidget(note);
    column->addWidget(buttons);
    connect(m_pattern, &QComboBox::currentIndexChanged, this, &PatternDialog::follow);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const UnitPattern chosen = pattern();
        accept();
        Q_EMIT wanted(chosen);
    });
    follow();
}

UnitPattern PatternDialog::pattern() const
{
    UnitPattern result = m_start;
    result.pattern = WorkPattern::fromText(m_pattern->currentData().toString());
    if (result.pattern && result.pattern->pattern == Calendar::Pattern::Alternating)
        result.pattern->bigWeek = m_week->date();
    return result;
}

void PatternDialog::follow()
{
    const bool isAlternating
        = m_pattern->currentData().toString() == textOf(Calendar::Pattern::Alternating);
    m_week->setVisible(isAlternating);
    m_weekLabel->setVisible(isAlternating);
}

} // namespace Steelyard
