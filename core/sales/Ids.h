// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

namespace Steelyard {

struct Unit;
struct Person;
struct Membership;
struct Customer;
struct Contact;
struct Product;
struct Lead;
struct Pipeline;
struct Stage;
struct Opportunity;
struct StageEvent;
struct OpportunityChange;
struct Activity;
struct Quote;
struct Contract;
struct SalesOrder;
struct OrderLine;
struct Shipment;
struct Invoice;
struct Receivable;
struct Payment;
struct PaymentAllocation;
struct Spend;
struct Expense;
struct Task;
struct Ticket;
struct Survey;
struct Sample;
struct Document;
struct Ownership;
struct Target;
struct Coverage;
struct Channel;
struct FxRate;
struct Holiday;
struct Alert;
struct HelpRequest;
struct Review;
struct Decision;
struct SpotCheck;
struct DuplicateGroup;
struct Setting;
struct PeriodClose;
struct ClosedFigure;
struct KpiVersion;
struct ManualValue;
struct Approval;
struct DealClash;
struct UsageDay;
struct TargetPlanning;
struct TargetLock;
struct TargetStep;
struct Season;

using UnitId = Id<Unit>;
using PersonId = Id<Person>;
using MembershipId = Id<Membership>;
using CustomerId = Id<Customer>;
using ContactId = Id<Contact>;
using ProductId = Id<Product>;
using LeadId = Id<Lead>;
using PipelineId = Id<Pipeline>;
using StageId = Id<Stage>;
using OpportunityId = Id<Opportunity>;
using StageEventId = Id<StageEvent>;
using OpportunityChangeId = Id<OpportunityChange>;
using ActivityId = Id<Activity>;
using QuoteId = Id<Quote>;
using ContractId = Id<Contract>;
using SalesOrderId = Id<SalesOrder>;
using OrderLineId = Id<OrderLine>;
using ShipmentId = Id<Shipment>;
using InvoiceId = Id<Invoice>;
using ReceivableId = Id<Receivable>;
using PaymentId = Id<Payment>;
using PaymentAllocationId = Id<PaymentAllocation>;
using SpendId = Id<Spend>;
using ExpenseId = Id<Expense>;
using TaskId = Id<Task>;
using TicketId = Id<Ticket>;
using SurveyId = Id<Survey>;
using SampleId = Id<Sample>;
using DocumentId = Id<Document>;
using OwnershipId = Id<Ownership>;
using TargetId = Id<Target>;
using CoverageId = Id<Coverage>;
using ChannelId = Id<Channel>;
using FxRateId = Id<FxRate>;
using HolidayId = Id<Holiday>;
using AlertId = Id<Alert>;
using HelpRequestId = Id<HelpRequest>;
using ReviewId = Id<Review>;
using DecisionId = Id<Decision>;
using SpotCheckId = Id<SpotCheck>;
using DuplicateGroupId = Id<DuplicateGroup>;
using SettingId = Id<Setting>;
using PeriodCloseId = Id<PeriodClose>;
using ClosedFigureId = Id<ClosedFigure>;
using KpiVersionId = Id<KpiVersion>;
using ManualValueId = Id<ManualValue>;
using ApprovalId = Id<Approval>;
using DealClashId = Id<DealClash>;
using UsageDayId = Id<UsageDay>;
using TargetPlanningId = Id<TargetPlanning>;
using TargetLockId = Id<TargetLock>;
using TargetStepId = Id<TargetStep>;
using SeasonId = Id<Season>;

} // namespace Steelyard
