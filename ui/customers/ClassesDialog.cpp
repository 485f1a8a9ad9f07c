// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/ClassesDialog.h"

#include "core/base/Fixed.h"
#include "core/base/Money.h"
#include "core/base/Quantity.h"
#include "ui/widgets/PrimaryButton.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

ClassesDialog::ClassesDialog(CustomerDesk &desk, const Formatting &formatting,
                             const QString &currency, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_formatting(formatting)
    , m_currency(currency)
    , m_measure(new QComboBox(this))
    , m_cut(new QComboBox(this))
    , m_a(new QLineEdit(this))
    , m_b(new QLineEdit(this))
    , m_trial(new QLabel(this))
{
    setObjectName(u"classesDialog"_s);
    setWindowTitle(tr("Classes of customers"));
    m_measure->addItems({tr("Orders of the last 12 months"), tr("What they might buy")});
    m_cut->addItems({tr("Share of the whole, largest first"), tr("Amount of each")});
    auto *form = new QFormLayout;
    const std::tuple<QWidget *, QString, QString> fields[]
        = {{m_measure, tr("Measured by"), u"classesMeasure"_s},
           {m_cut, tr("Divided by"), u"classesCut"_s},
           {m_a, tr("A up to"), u"classesA"_s},
           {m_b, tr("B up to"), u"classesB"_s}};
    for (const auto &[control, name, objectName] : fields) {
        control->setObjectName(objectName);
        control->setAccessibleName(name);
        form->addRow(name, control);
        if (auto *box = qobject_cast<QComboBox *>(control))
            box->view()->setAccessibleName(name);
    }
    m_trial->setObjectName(u"classesTrial"_s);
    m_trial->setWordWrap(true);
    m_trial->setMinimumWidth(380);
    m_trial->setMinimumHeight(84);
    m_trial->setAlignment(Qt::AlignTop);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = addPrimaryButton(*buttons, tr("Settle"), u"classesAccept"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(m_trial);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_accept->setEnabled(false);
    m_desk.ask<CustomerClasses>(
        [](const Reading &reading) -> Result<CustomerClasses> {
            return CustomerClasses::of(reading);
        },
        [this](const CustomerClasses &rule) {
            show(rule);
            for (QComboBox *box : {m_measure, m_cut})
                connect(box, &QComboBox::currentIndexChanged, this, &ClassesDialog::read);
            for (QLineEdit *line : {m_a, m_b})
                connect(line, &QLineEdit::textChanged, this, &ClassesDialog::read);
            tryOut();
        },
        m_cancel);
}

ClassesDialog::~ClassesDialog()
{
    m_cancel.cancel();
}

void ClassesDialog::show(const CustomerClasses &rule)
{
    m_rule = rule;
    m_measure->setCurrentIndex(int(rule.measure));
    m_cut->setCurrentIndex(int(rule.cut));
    const bool isShare = rule.cut == CustomerClasses::Cut::Share;
    const auto text = [isShare](qint64 units) {
        return isShare ? Fixed::text(Int128(units) * 100, Share::Scale) + u'%'
                       : Fixed::text(units, Amount::Scale);
    };
    m_a->setText(text(rule.a));
    m_b->setText(text(rule.b));
}

void ClassesDialog::read()
{
    m_rule.measure = static_cast<CustomerClasses::Measure>(m_measure->currentIndex());
    const auto cut = static_cast<CustomerClasses::Cut>(m_cut->currentIndex());
    if (cut != m_rule.cut) {
        const QSignalBlocker first(m_a);
        const QSignalBlocker second(m_b);
        m_rule.cut = cut;
        const bool isShare = cut == CustomerClasses::Cut::Share;
        m_rule.a = isShare ? 700'000 : 1'000'000 * qint64(10'000);
        m_rule.b = isShare ? 900'000 : 200'000 * qint64(10'000);
        show(m_rule);
        tryOut();
        return;
    }
    const bool isShare = cut == CustomerClasses::Cut::Share;
    const auto number = [isShare](const QLineEdit *line) {
        const QString typed = line->text().remove(u'%').remove(u',').trimmed();
        const auto read = Fixed::parse(typed, isShare ? Share::Scale : Amount::Scale);
        return read && isShare ? std::optional(*read / 100) : read;
    };
    const auto a = number(m_a);
    const auto b = number(m_b);
    const bool isGood = a && b && (isShare ? *a < *b && *b <= Share::Whole : *a > *b);
    m_accept->setEnabled(isGood);
    if (!isGood) {
        m_trial->setText(isShare ? tr("A share of A below that of B, such as 70% and 90%.")
                                 : tr("An amount for A above that for B."));
        return;
    }
    m_rule.a = *a;
    m_rule.b = *b;
    tryOut();
}

void ClassesDialog::tryOut()
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_desk.ask<CustomerClasses::Trial>(
        [rule = m_rule](const Reading &reading) { return rule.tried(reading); },
        [this](const CustomerClasses::Trial &trial) {
            m_moved = trial.changed.size();
            QStringList classes;
            for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
                classes.append(
                    tr("%1: %2").arg(name, m_formatting.count(trial.classes.value(name))));
            QStringList lines {classes.join(u"   "_s)};
            if (trial.changed.isEmpty())
                lines.append(tr("Nobody would change class."));
            else
                lines.append(
                    tr("%n customers would change class:", nullptr, int(trial.changed.size())));
            for (auto move = trial.moves.cbegin(); move != trial.moves.cend(); ++move)
                lines.append(
                    tr("%1 from %2 to %3")
                        .arg(m_formatting.count(*move),
                             move.key().first.isEmpty() ? tr("no class") : move.key().first,
                             move.key().second));
            m_trial->setText(lines.join(u'\n'));
            m_accept->setEnabled(true);
        },
        m_cancel);
}

} // namespace Steelyard
