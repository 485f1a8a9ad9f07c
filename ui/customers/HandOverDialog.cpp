// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/HandOverDialog.h"

#include "ui/customers/HandOverText.h"
#include "ui/letters/PaperPdf.h"
#include "ui/shell/ErrorText.h"
#include "ui/shell/Prompts.h"
#include "ui/widgets/PrimaryButton.h"
#include "ui/widgets/TableDelegate.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int Shown = 500; ///< lines on the screen; the paper has them all

bool isAmount(int column)
{
    return column >= 2 && column <= 4;
}

QTableWidgetItem *made(const QString &text, bool isNumber)
{
    auto *item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    return item;
}

} // namespace

HandOverDialog::HandOverDialog(const Theme &theme, CustomerDesk &desk,
                               const CustomerChoices &choices, const Formatting &formatting,
                               Prompts *prompts, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_choices(choices)
    , m_formatting(formatting)
    , m_prompts(prompts)
    , m_leaver(new QComboBox(this))
    , m_day(new QDateEdit(choices.today, this))
    , m_way(new QComboBox(this))
    , m_receivers(new QListWidget(this))
    , m_regionBox(new QComboBox(this))
    , m_regionReceiver(new QComboBox(this))
    , m_summary(new QLabel(this))
    , m_table(new QTableWidget(this))
{
    setObjectName(u"handOverDialog"_s);
    setWindowTitle(tr("Hand over the customers of somebody who leaves"));
    resize(900, 640);
    auto *form = new QFormLayout;
    const std::tuple<QWidget *, QString, QString> fields[]
        = {{m_leaver, tr("Who leaves"), u"handOverLeaver"_s},
           {m_day, tr("Last day"), u"handOverDay"_s},
           {m_way, tr("Divided"), u"handOverWay"_s},
           {m_receivers, tr("Who takes over"), u"handOverReceivers"_s},
           {m_regionBox, tr("Region"), u"handOverRegion"_s},
           {m_regionReceiver, tr("of this region"), u"handOverRegionReceiver"_s}};
    for (const auto &[control, name, objectName] : fields) {
        control->setObjectName(objectName);
        control->setAccessibleName(name);
        form->addRow(name, control);
        if (auto *box = qobject_cast<QComboBox *>(control))
            box->view()->setAccessibleName(name);
    }
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_leaver->addItem(u"–"_s, QString());
    m_regionReceiver->addItem(tr("as above"), QString());
    for (const DealChoices::Choice &person : std::as_const(m_choices.people)) {
        m_leaver->addItem(person.name, person.id.text());
        m_regionReceiver->addItem(person.name, person.id.text());
        auto *item = new QListWidgetItem(person.name, m_receivers);
        item->setData(Qt::UserRole, person.id.text());
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_receivers->setMaximumHeight(110);
    m_regionBox->addItems(m_choices.regions);
    m_way->addItems(
        {tr("everything to the first one"), tr("by region"), tr("evenly by open amount")});
    m_summary->setObjectName(u"handOverSummary"_s);
    m_summary->setWordWrap(true);
    m_table->setObjectName(u"handOverTable"_s);
    m_table->setAccessibleName(tr("What is handed over"));
    m_table->setColumnCount(6);
    const QStringList heads {tr("Customer"), tr("Region"), tr("Open"),
                             tr("Tasks"),    tr("Unpaid"), tr("Goes to")};
    for (int column = 0; column < heads.size(); ++column)
        m_table->setHorizontalHeaderItem(column, made(heads.at(column), isAmount(column)));
    m_table->verticalHeader()->hide();
    m_table->setItemDelegate(new TableDelegate(theme, this));
    m_table->verticalHeader()->setDefaultSectionSize(theme.px(Theme::RowHeight));
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_print = buttons->addButton(tr("List to sign as PDF…"), QDialogButtonBox::ActionRole);
    m_print->setObjectName(u"handOverPrint"_s);
    m_accept = addPrimaryButton(*buttons, tr("Hand over"), u"handOverAccept"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_print, &QPushButton::clicked, this, &HandOverDialog::print);
    connect(m_day, &QDateEdit::dateChanged, this, &HandOverDialog::ask);
    for (QComboBox *box : {m_leaver, m_way})
        connect(box, &QComboBox::currentIndexChanged, this, &HandOverDialog::ask);
    connect(m_receivers, &QListWidget::itemChanged, this, &HandOverDialog::ask);
    connect(m_regionBox, &QComboBox::currentTextChanged, this, [this](const QString &region) {
        const QSignalBlocker quiet(m_regionReceiver);
        m_regionReceiver->setCurrentIndex(
            qMax(0, m_regionReceiver->findData(m_regions.value(region).text())));
    });
    connect(m_regionReceiver, &QComboBox::currentIndexChanged, this, [this] {
        const auto id = Uuid::fromText(m_regionReceiver->currentData().toString());
        if (id)
            m_regions.insert(m_regionBox->currentText(), *id);
        else
            m_regions.remove(m_regionBox->currentText());
        ask();
    });
    write();
}

HandOverDialog::~HandOverDialog()
{
    m_cancel.cancel();
}

QString HandOverDialog::leaverName() const
{
    return m_leaver->currentText();
}

HandOver::Plan HandOverDialog::plan() const
{
    HandOver::Plan plan;
    plan.leaver = Uuid::fromText(m_leaver->currentData().toString()).value_or(Uuid());
    plan.lastDay = m_day->date();
    plan.way = static_cast<HandOver::Way>(m_way->currentIndex());
    for (int row = 0; row < m_receivers->count(); ++row) {
        const QListWidgetItem *item = m_receivers->item(row);
        const auto id = Uuid::fromText(item->data(Qt::UserRole).toString());
        if (id && *id != plan.leaver && item->checkState() == Qt::Checked)
            plan.receivers.append(*id);
    }
    if (plan.way == HandOver::Way::ByRegion)
        plan.regions = m_regions;
    plan.regions.removeIf([&](const auto &one) { return one.value() == plan.leaver; });
    return plan;
}

void HandOverDialog::ask()
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_sheet = {};
    write();
    const HandOver::Plan wish = plan();
    if (wish.leaver.isNull())
        return;
    m_desk.ask<HandOver::Sheet>(
        [wish](const Reading &reading) {
            return HandOver(reading, Moment(reading.today), {}).sheet(wish);
        },
        [this](const HandOver::Sheet &sheet) {
            m_sheet = sheet;
            write();
        },
        m_cancel);
}

void HandOverDialog::write()
{
    const HandOver::Plan wish = plan();
    const bool isByRegion = wish.way == HandOver::Way::ByRegion;
    m_regionBox->setEnabled(isByRegion);
    m_regionReceiver->setEnabled(isByRegion);
    for (int row = 0; row < m_receivers->count(); ++row)
        m_receivers->item(row)->setHidden(m_receivers->item(row)->data(Qt::UserRole)
                                          == m_leaver->currentData());
    const bool isKnown = !m_sheet.leaver.isEmpty();
    m_summary->setText(
        !isKnown ? tr("Choose who leaves: what is in hand then stands here.")
                 : HandOverText(m_sheet, wish.lastDay, m_choices.today, m_formatting).summary());
    const bool isReady = isKnown && !wish.receivers.isEmpty()
        && (!m_sheet.items.isEmpty() || !m_sheet.seats.isEmpty());
    m_print->setEnabled(isReady);
    m_accept->setEnabled(isReady);
    const auto rows = int(qMin<qsizetype>(m_sheet.items.size(), Shown));
    m_table->setRowCount(rows);
    const auto money = [this](qint64 units) {
        return units == 0 ? u"–"_s : m_formatting.money({units, m_sheet.currency});
    };
    for (int row = 0; row < rows; ++row) {
        const HandOver::Item &item = m_sheet.items.at(row);
        const QStringList texts {item.customer.isNull() ? tr("Without a customer") : item.name,
                                 item.region,
                                 money(item.open),
                                 m_formatting.count(item.tasks),
                                 money(item.due),
                                 m_sheet.names.value(item.receiver, u"–"_s)};
        for (int column = 0; column < texts.size(); ++column)
            m_table->setItem(row, column, made(texts.at(column), isAmount(column)));
    }
}

void HandOverDialog::print()
{
    if (!m_prompts)
        return;
    const HandOverText text(m_sheet, plan().lastDay, m_choices.today, m_formatting);
    const auto path = m_prompts->saveFile(
        this, tr("List to sign"), PaperPdf::fileName(text.title()) + u".pdf"_s, tr("PDF (*.pdf)"));
    if (!path)
        return;
    QFile file(*path);
    const QByteArray pdf = PaperPdf::drawn(text.title(), text.html(), text.foot());
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        m_prompts->tell(this, tr("List to sign"),
                        ErrorText::sentence({Error::Kind::Storage,
                                             QLatin1StringView("file.cannot_write"),
                                             {{u"path"_s, *path}},
                                             {}}));
}

} // namespace Steelyard
