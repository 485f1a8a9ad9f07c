// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/DealHistory.h"

#include "core/base/Fixed.h"
#include "core/sales/Record.h"
#include "ui/pipeline/DealWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TableDelegate.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

DealHistory::DealHistory(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_stays(new QTreeWidget(this))
    , m_changes(new QTreeWidget(this))
{
    m_stays->setObjectName(u"dealStays"_s);
    m_changes->setObjectName(u"dealChanges"_s);
    for (QTreeWidget *list : {m_stays, m_changes}) {
        list->setRootIsDecorated(false);
        list->setFrameShape(QFrame::NoFrame);
        list->setUniformRowHeights(true);
        list->setItemDelegate(new TableDelegate(theme, list));
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_stays, 2);
    column->addWidget(m_changes, 3);
    writeWords();
}

void DealHistory::writeWords()
{
    m_stays->setAccessibleName(tr("Stages it went through"));
    m_stays->setHeaderLabels({tr("Stage"), tr("From"), tr("To"), tr("Working days")});
    m_changes->setAccessibleName(tr("Changes"));
    m_changes->setHeaderLabels({tr("When"), tr("Who"), tr("What"), tr("Before"), tr("After")});
}

QString DealHistory::words(const DealSheet &sheet, const QString &field, const Value &value,
                           const Formatting &formatting) const
{
    if (isEmpty(value))
        return u"–"_s;
    if (const auto *number = std::get_if<qint64>(&value)) {
        if (field == "amount"_L1)
            return formatting.moneyExact({*number, sheet.deal.currency});
        if (field == "probability"_L1)
            return Fixed::text(Int128(*number) * 100, Share::Scale) + u'%';
    }
    if (const auto *day = std::get_if<QDate>(&value))
        return formatting.date(*day);
    if (const auto *moment = std::get_if<Moment>(&value))
        return formatting.date(moment->day(sheet.zone));
    if (const auto *id = std::get_if<Uuid>(&value))
        return sheet.names.value(*id, tr("another one"));
    const QString text = toText(value);
    if (field == "category"_L1)
        return DealWords::category(text);
    if (field == "stage"_L1) {
        for (const Stage &stage : sheet.stages) {
            if (stage.code == text && !stage.name.isEmpty())
                return stage.name;
        }
    }
    return text;
}

void DealHistory::setSheet(const DealSheet &sheet, const Formatting &formatting)
{
    writeWords();
    m_stays->clear();
    for (const DealSheet::Stay &stay : sheet.stays)
        new QTreeWidgetItem(m_stays,
                            {stay.stage, stay.from.isValid() ? formatting.date(stay.from) : u"–"_s,
                             stay.to.isValid() ? formatting.date(stay.to) : tr("still there"),
                             formatting.count(stay.workdays)});
    if (sheet.stays.isEmpty())
        new QTreeWidgetItem(m_stays, {tr("No change of stage is on record.")});
    m_changes->clear();
    // Going back from the present, what a deed found is what the one before it left.
    QHash<QString, Value> after = Record::fields(sheet.deal);
    for (const RowDeed &deed : sheet.history) {
        const QString when = deed.at.msSinceEpoch()
            ? formatting.dateTime(QDateTime::fromMSecsSinceEpoch(*deed.at.msSinceEpoch()))
            : QString();
        const QString who = deed.author.isNull() ? QString() : sheet.names.value(deed.author);
        if (deed.deed == Change::Deed::Create) {
            new QTreeWidgetItem(m_changes, {when, who, tr("made"), QString(), QString()});
            continue;
        }
        QStringList fields = deed.before.keys();
        fields.sort();
        for (const QString &field : std::as_const(fields)) {
            new QTreeWidgetItem(m_changes,
                                {when, who, DealWords::field(field),
                                 words(sheet, field, deed.before.value(field), formatting),
                                 words(sheet, field, after.value(field), formatting)});
            after.insert(field, deed.before.value(field));
        }
    }
    for (const auto &[at, width] : {std::pair(0, 170), {1, 110}, {2, 110}})
        m_stays->header()->resizeSection(at, m_theme.px(width));
    for (const auto &[at, width] : {std::pair(0, 110), {1, 90}, {2, 110}, {3, 120}})
        m_changes->header()->resizeSection(at, m_theme.px(width));
}

} // namespace Steelyard
