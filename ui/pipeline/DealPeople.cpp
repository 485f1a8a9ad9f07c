// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/DealPeople.h"

#include "core/base/Fixed.h"
#include "core/workspace/DealPapers.h"
#include "ui/pipeline/DealDesk.h"
#include "ui/theme/Theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

DealPeople::DealPeople(const Theme &theme, DealDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_desk(desk)
    , m_about(new QLabel(this))
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_total(new QLabel(this))
{
    m_about->setWordWrap(true);
    m_about->setProperty("role", u"secondary"_s);
    m_table->setObjectName(u"dealPeople"_s);
    m_table->horizontalHeader()->setSectionResizeMode(PersonColumn, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme.px(34));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_add->setObjectName(u"peopleAdd"_s);
    m_remove->setObjectName(u"peopleRemove"_s);
    m_save->setObjectName(u"peopleSave"_s);
    m_save->setProperty("primary", true);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_add);
    bar->addWidget(m_remove);
    bar->addStretch(1);
    bar->addWidget(m_total);
    bar->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_about);
    column->addWidget(m_table, 1);
    column->addLayout(bar);
    connect(m_add, &QPushButton::clicked, this, [this] {
        Ownership holder;
        holder.role = u"support"_s;
        holder.share = Share {0};
        addRow(holder);
        m_isChanged = true;
        update();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_table->removeRow(m_table->currentRow());
        m_isChanged = true;
        update();
    });
    connect(m_save, &QPushButton::clicked, this, &DealPeople::save);
    connect(m_table, &QTableWidget::cellChanged, this, [this] {
        m_isChanged = m_isChanged || !m_isFilling;
        update();
    });
    writeWords();
}

void DealPeople::writeWords()
{
    m_about->setText(tr("From today on the credit is shared as it stands here; what counted until "
                        "yesterday counts on. The owner is changed under Details."));
    m_table->setAccessibleName(tr("People of the opportunity"));
    m_table->setHorizontalHeaderLabels({tr("Person"), tr("Part"), tr("Credit")});
    m_add->setText(tr("Add somebody"));
    m_remove->setText(tr("Remove"));
    m_save->setText(tr("Save"));
}

void DealPeople::setSheet(const DealSheet &sheet, const DealChoices &choices, const Formatting &)
{
    writeWords();
    const bool isTyping = m_isChanged && m_sheet && m_sheet->deal.id == sheet.deal.id
        && m_sheet->holders == sheet.holders;
    m_sheet = sheet;
    m_choices = choices;
    if (!isTyping) {
        m_isChanged = false;
        m_table->setRowCount(0);
        for (const Ownership &holder : sheet.holders)
            addRow(holder);
        if (sheet.holders.isEmpty() && !sheet.deal.owner.isNull()) {
            Ownership owner;
            owner.person = sheet.deal.owner;
            addRow(owner);
        }
    }
    update();
}

void DealPeople::addRow(const Ownership &holder)
{
    m_isFilling = true;
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *person = new QComboBox(m_table);
    person->setAccessibleName(tr("Person"));
    person->view()->setAccessibleName(tr("Person"));
    for (const DealChoices::Choice &choice : m_choices.people)
        person->addItem(choice.name, choice.id.text());
    const QString id = holder.person.uuid().text();
    if (!holder.person.isNull() && person->findData(id) < 0)
        person->addItem(m_sheet->names.value(holder.person.uuid()), id);
    if (!holder.person.isNull())
        person->setCurrentIndex(person->findData(id));
    auto *role = new QComboBox(m_table);
    role->setAccessibleName(tr("Part"));
    role->view()->setAccessibleName(tr("Part"));
    role->addItem(tr("sells, shares in the credit"), u"owner"_s);
    role->addItem(tr("supports"), u"support"_s);
    role->addItem(tr("technical advice"), u"presales"_s);
    role->addItem(tr("decides on our side"), u"sponsor"_s);
    role->setCurrentIndex(qMax(0, role->findData(holder.role)));
    m_table->setCellWidget(row, PersonColumn, person);
    m_table->setCellWidget(row, RoleColumn, role);
    auto *share = new QTableWidgetItem(
        holder.role == "owner"_L1 ? Fixed::text(Int128(holder.share.ppm) * 100, Share::Scale) + u'%'
                                  : QString());
    share->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setItem(row, ShareColumn, share);
    m_table->horizontalHeader()->resizeSection(RoleColumn, m_theme.px(210));
    m_isFilling = false;
    const auto touch = [this] {
        m_isChanged = true;
        update();
    };
    connect(person, &QComboBox::currentIndexChanged, this, touch);
    connect(role, &QComboBox::currentIndexChanged, this, touch);
}

QList<Ownership> DealPeople::holders() const
{
    QList<Ownership> holders;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto *person = static_cast<QComboBox *>(m_table->cellWidget(row, PersonColumn));
        const auto *role = static_cast<QComboBox *>(m_table->cellWidget(row, RoleColumn));
        Ownership holder;
        if (const auto id = Uuid::fromText(person->currentData().toString()))
            holder.person = PersonId(*id);
        holder.role = role->currentData().toString();
        const auto percent = Fixed::parse(
            m_table->item(row, ShareColumn)->text().remove(u'%').trimmed(), Share::Scale);
        holder.share = Share {holder.role == "owner"_L1 ? percent.value_or(0) / 100 : 0};
        holders.append(holder);
    }
    return holders;
}

void DealPeople::update()
{
    if (m_isFilling)
        return;
    qint64 total = 0;
    for (const Ownership &holder : holders())
        total += holder.share.ppm;
    m_total->setText(tr("Credit %1%").arg(Fixed::text(Int128(total) * 100, Share::Scale)));
    m_total->setProperty("role", total == Share::Whole ? u"secondary"_s : u"problem"_s);
    m_save->setEnabled(m_isChanged && total == Share::Whole);
    m_save->setVisible(m_isChanged);
}

void DealPeople::save()
{
    const DealSheet sheet = *m_sheet;
    const QList<Ownership> wanted = holders();
    const Moment now = Moment::instant(m_desk.workspace()->clock().now());
    QPointer<Workspace> workspace = m_desk.workspace();
    m_isChanged = false;
    m_desk.perform(
        [sheet, wanted, now, workspace](const DealEdits &, const Reading &reading) {
            return DealPapers(sheet, reading, now, [workspace] { return workspace->newId(); })
                .setHolders(wanted);
        },
        tr("People saved"));
}

} // namespace Steelyard
