// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/Schema.h"

#include "core/sales/Absence.h"
#include "core/sales/Activity.h"
#include "core/sales/Alert.h"
#include "core/sales/Approval.h"
#include "core/sales/AuditFlag.h"
#include "core/sales/Channel.h"
#include "core/sales/ChecklistMark.h"
#include "core/sales/ClosedFigure.h"
#include "core/sales/Contact.h"
#include "core/sales/Contract.h"
#include "core/sales/Coverage.h"
#include "core/sales/Customer.h"
#include "core/sales/CustomerLabel.h"
#include "core/sales/DealClash.h"
#include "core/sales/Decision.h"
#include "core/sales/Document.h"
#include "core/sales/DuplicateGroup.h"
#include "core/sales/Expense.h"
#include "core/sales/ForecastCall.h"
#include "core/sales/ForecastSnapshot.h"
#include "core/sales/FxRate.h"
#include "core/sales/HelpRequest.h"
#include "core/sales/Holiday.h"
#include "core/sales/Invoice.h"
#include "core/sales/KpiVersion.h"
#include "core/sales/Label.h"
#include "core/sales/Lead.h"
#include "core/sales/ManualValue.h"
#include "core/sales/Membership.h"
#include "core/sales/Opportunity.h"
#include "core/sales/OpportunityChange.h"
#include "core/sales/OpportunityProduct.h"
#include "core/sales/OrderLine.h"
#include "core/sales/Ownership.h"
#include "core/sales/Payment.h"
#include "core/sales/PaymentAllocation.h"
#include "core/sales/PeriodClose.h"
#include "core/sales/Person.h"
#include "core/sales/Pipeline.h"
#include "core/sales/Product.h"
#include "core/sales/Protection.h"
#include "core/sales/Quote.h"
#include "core/sales/QuoteLine.h"
#include "core/sales/Receivable.h"
#include "core/sales/Record.h"
#include "core/sales/Review.h"
#include "core/sales/SalesOrder.h"
#include "core/sales/Sample.h"
#include "core/sales/SavedView.h"
#include "core/sales/Season.h"
#include "core/sales/Setting.h"
#include "core/sales/Shipment.h"
#include "core/sales/SnapshotDeal.h"
#include "core/sales/Spend.h"
#include "core/sales/SpotCheck.h"
#include "core/sales/Stage.h"
#include "core/sales/StageEvent.h"
#include "core/sales/Survey.h"
#include "core/sales/Target.h"
#include "core/sales/TargetLock.h"
#include "core/sales/TargetPlanning.h"
#include "core/sales/TargetStep.h"
#include "core/sales/Task.h"
#include "core/sales/Ticket.h"
#include "core/sales/Unit.h"
#include "core/sales/UsageDay.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

template<typename T>
struct TypeOf;
template<>
struct TypeOf<QDate>
{
    static constexpr FieldType type = FieldType::Day;
};
template<>
struct TypeOf<Moment>
{
    static constexpr FieldType type = FieldType::Moment;
};
template<>
struct TypeOf<Uuid>
{
    static constexpr FieldType type = FieldType::Link;
};
template<>
struct TypeOf<bool>
{
    static constexpr FieldType type = FieldType::Flag;
};
template<>
struct TypeOf<qint64>
{
    static constexpr FieldType type = FieldType::Count;
};
template<>
struct TypeOf<Amount>
{
    static constexpr FieldType type = FieldType::Money;
};
template<>
struct TypeOf<Quantity>
{
    static constexpr FieldType type = FieldType::Quantity;
};
template<>
struct TypeOf<Rate>
{
    static constexpr FieldType type = FieldType::Rate;
};
template<>
struct TypeOf<Share>
{
    static constexpr FieldType type = FieldType::Share;
};
template<typename T>
struct TypeOf<std::optional<T>> : TypeOf<T>
{
};

template<typename T>
Field field(const char *name, const T &member)
{
    return {QString::fromLatin1(name), TypeOf<T>::type, {}, Record::toValue(member)};
}

template<typename T>
Field field(const char *name, const Id<T> &)
{
    return {QString::fromLatin1(name), FieldType::Link, QString::fromLatin1(T::Entity), {}};
}

Field field(const char *name, const QString &member)
{
    return {QString::fromLatin1(name),
            member.isEmpty() ? FieldType::Text : FieldType::Code,
            {},
            Record::toValue(member)};
}

template<typename T>
EntityInfo infoOf(const QStringList &anchors, const QStringList &feedFrom)
{
    EntityInfo info {QString::fromLatin1(T::Entity), {}, anchors, feedFrom};
    const T empty;
    T::describe(empty, [&info](const char *name, const auto &member) {
        info.fields.append(field(name, member));
    });
    return info;
}

} // namespace

int scaleOf(FieldType type)
{
    switch (type) {
    case FieldType::Money:
        return Amount::Scale;
    case FieldType::Quantity:
        return Quantity::Scale;
    case FieldType::Rate:
        return Rate::Scale;
    case FieldType::Share:
        return Share::Scale;
    case FieldType::Text:
    case FieldType::Code:
    case FieldType::Link:
    case FieldType::Day:
    case FieldType::Moment:
    case FieldType::Count:
    case FieldType::Flag:
        return 0;
    }
    return 0;
}

const Field *EntityInfo::field(const QString &fieldName) const
{
    const QString known = fieldName == "order"_L1 ? u"sales_order"_s : fieldName;
    const auto found = std::find_if(fields.cbegin(), fields.cend(),
                                    [&](const Field &field) { return field.name == known; });
    return found == fields.cend() ? nullptr : &*found;
}

// The order is that of dependence: whoever is linked to comes first.
Schema::Schema()
    : m_entities {
        infoOf<Unit>({}, {}),
        infoOf<Person>({}, {}),
        infoOf<Membership>({}, {}),
        infoOf<DuplicateGroup>({u"found_at"_s}, {}),
        infoOf<Customer>({u"created_at"_s}, {u"owner"_s}),
        infoOf<Contact>({u"created_at"_s}, {u"customer"_s}),
        infoOf<Product>({}, {}),
        infoOf<Lead>({u"created_at"_s}, {u"owner"_s}),
        infoOf<Pipeline>({}, {}),
        infoOf<Stage>({}, {}),
        infoOf<Opportunity>({u"created_at"_s, u"won_at"_s, u"lost_at"_s},
                            {u"customer"_s, u"owner"_s}),
        infoOf<StageEvent>({u"entered_at"_s}, {u"opportunity"_s}),
        infoOf<OpportunityChange>({u"changed_at"_s}, {u"opportunity"_s}),
        infoOf<Activity>({u"started_at"_s},
                         {u"opportunity"_s, u"customer"_s, u"lead"_s, u"person"_s}),
        infoOf<Quote>({u"requested_at"_s, u"sent_at"_s},
                      {u"opportunity"_s, u"customer"_s, u"owner"_s}),
        infoOf<Contract>({u"signed_at"_s}, {u"opportunity"_s, u"customer"_s, u"owner"_s}),
        infoOf<SalesOrder>({u"signed_at"_s}, {u"opportunity"_s, u"customer"_s, u"owner"_s}),
        infoOf<OrderLine>({}, {u"sales_order"_s}),
        infoOf<Shipment>({u"shipped_on"_s}, {u"sales_order"_s, u"customer"_s}),
        infoOf<Invoice>({u"issued_on"_s}, {u"sales_order"_s, u"customer"_s}),
        infoOf<Receivable>({u"issued_on"_s}, {u"sales_order"_s, u"customer"_s, u"owner"_s}),
        infoOf<Payment>({u"received_on"_s}, {u"sales_order"_s, u"customer"_s, u"owner"_s}),
        infoOf<PaymentAllocation>({u"allocated_on"_s}, {u"payment"_s}),
        infoOf<Spend>({u"spent_on"_s}, {}),
        infoOf<Expense>({u"spent_on"_s}, {u"opportunity"_s, u"customer"_s, u"person"_s}),
        infoOf<Task>({u"due_at"_s}, {u"opportunity"_s, u"customer"_s, u"person"_s}),
        infoOf<Ticket>({u"created_at"_s}, {u"customer"_s, u"owner"_s}),
        infoOf<Survey>({u"sent_at"_s}, {u"customer"_s}),
        infoOf<Sample>({u"sent_on"_s}, {u"opportunity"_s}),
        infoOf<Document>({}, {u"object_id"_s}),
        infoOf<Ownership>({}, {u"object_id"_s}),
        infoOf<Target>({}, {u"node"_s}),
        infoOf<Coverage>({}, {}),
        infoOf<Channel>({}, {}),
        infoOf<FxRate>({}, {}),
        infoOf<Holiday>({}, {}),
        infoOf<Alert>({u"opened_at"_s}, {u"node"_s}),
        infoOf<HelpRequest>({u"asked_at"_s}, {u"opportunity"_s, u"from_person"_s}),
        infoOf<Review>({u"held_at"_s}, {u"node"_s}),
        infoOf<Decision>({u"effect_measured_at"_s}, {u"review"_s}),
        infoOf<SpotCheck>({u"planned_on"_s}, {u"entity_id"_s}),
        infoOf<Setting>({}, {}),
        infoOf<PeriodClose>({}, {}),
        infoOf<ClosedFigure>({}, {}),
        infoOf<KpiVersion>({}, {}),
        infoOf<ManualValue>({}, {}),
        infoOf<Approval>({u"submitted_at"_s}, {u"opportunity"_s, u"customer"_s, u"person"_s}),
        infoOf<DealClash>({u"opened_at"_s}, {u"opportunity"_s}),
        infoOf<UsageDay>({u"used_on"_s}, {u"person"_s}),
        infoOf<Absence>({}, {u"person"_s}),
        infoOf<Season>({}, {}),
        infoOf<TargetPlanning>({}, {u"node"_s}),
        infoOf<TargetLock>({}, {u"node"_s}),
        infoOf<TargetStep>({}, {u"node"_s}),
        infoOf<QuoteLine>({}, {u"quote"_s}),
        infoOf<OpportunityProduct>({}, {u"opportunity"_s}),
        infoOf<ChecklistMark>({}, {u"opportunity"_s}),
        infoOf<ForecastCall>({}, {u"node"_s}),
        infoOf<ForecastSnapshot>({}, {}),
        infoOf<SnapshotDeal>({}, {u"opportunity"_s}),
        infoOf<SavedView>({}, {}),
        infoOf<Label>({}, {}),
        infoOf<CustomerLabel>({}, {u"customer"_s}),
        infoOf<AuditFlag>({u"found_at"_s}, {u"person"_s}),
        infoOf<Protection>({}, {u"customer"_s, u"person"_s}),
    }
{
    for (qsizetype i = 0; i < m_entities.size(); ++i)
        m_byName.insert(m_entities.at(i).name, i);
    m_byName.insert(u"order"_s, m_byName.value(u"sales_order"_s));
    m_byName.insert(u"visit"_s, m_byName.value(u"activity"_s));
}

const EntityInfo *Schema::entity(const QString &name) const
{
    const auto found = m_byName.constFind(name);
    return found == m_byName.constEnd() ? nullptr : &m_entities.at(*found);
}

} // namespace Steelyard
