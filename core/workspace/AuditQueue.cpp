// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/AuditQueue.h"

#include "core/quality/Detectors.h"
#include "core/sales/Record.h"
#include "core/workspace/AuditMonth.h"
#include "core/workspace/CompanySetting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard::AuditQueue {

namespace {

bool isDecided(const QString &state)
{
    return state == "justified"_L1 || state == "adjusted"_L1;
}

/// There are few flags, and all of their fields are wanted.
Result<QList<AuditFlag>> flags(const Reading &reading)
{
    const QString entity = QString::fromLatin1(AuditFlag::Entity);
    const auto table = reading.facts.table(entity);
    if (!table)
        return table.error();
    QList<AuditFlag> result;
    for (const Uuid &id : (*table)->ids)
        result.append(Record::read<AuditFlag>(id, reading.row(entity, id)));
    return result;
}

QString nameOf(const Reading &reading, const char *entity, const Uuid &id)
{
    return id.isNull() ? QString()
                       : toText(reading.row(QString::fromLatin1(entity), id).value(u"name"_s));
}

bool touches(const AuditFlag &flag, const DateRange &days)
{
    return (!days.from.isValid() || flag.toOn >= days.from)
        && (!days.to.isValid() || flag.fromOn < days.to);
}

bool isAt(const Reading &reading, const AuditFlag &flag, const std::optional<NodeKey> &node)
{
    const Organisation &organisation = reading.facts.organisation();
    return !node || *node == organisation.root()
        || organisation.isWithin(NodeKey::person(flag.person.uuid()), *node, flag.toOn);
}

/// An explanation waits for a manager, then what nobody was asked about, then what was asked.
int turnOf(const QString &state)
{
    static const QStringList turns {u"explained"_s, u"open"_s, u"asked"_s, u"adjusted"_s};
    const auto at = turns.indexOf(state);
    return int(at < 0 ? turns.size() : at);
}

} // namespace

Result<DetectorSettings> settings(const Reading &reading)
{
    return DetectorSettings::fromJson(CompanySetting::value(reading, DetectorSettings::setting()));
}

Result<QList<AuditFinding>> detect(const Reading &reading, const DateRange &days,
                                   const DetectorSettings &settings,
                                   const std::optional<NodeKey> &node)
{
    const auto known = flags(reading);
    if (!known)
        return known.error();
    QHash<QString, QSet<Uuid>> told;
    QSet<QString> fingerprints;
    for (const AuditFlag &flag : *known) {
        fingerprints.insert(flag.fingerprint);
        QSet<Uuid> &rows = told[flag.rule];
        for (const EvidenceRow &row : AuditFinding::fromEvidence(flag.evidence).rows)
            rows.insert(row.id);
    }
    const Organisation &organisation = reading.facts.organisation();
    const AuditMonth book(reading, settings);
    QList<AuditFinding> result;
    const QDate end = qMin(days.to, reading.today.addDays(1));
    for (QDate month(days.from.year(), days.from.month(), 1); month < end;
         month = month.addMonths(1)) {
        const auto rows = book.rows(month, told);
        if (!rows)
            return rows.error();
        const auto found = Detectors::run(*rows, settings, reading.cancel);
        if (!found)
            return found.error();
        for (const AuditFinding &finding : *found) {
            const QString fingerprint = finding.fingerprint();
            if (fingerprints.contains(fingerprint)
                || (node && *node != organisation.root()
                    && !organisation.isWithin(NodeKey::person(finding.person), *node, finding.to)))
                continue;
            // The next month looks back over this one.
            fingerprints.insert(fingerprint);
            for (const EvidenceRow &row : finding.rows)
                told[finding.rule].insert(row.id);
            result.append(finding);
        }
    }
    return result;
}

Result<Answer> list(const Request &request, const Reading &reading)
{
    const auto known = flags(reading);
    if (!known)
        return known.error();
    Answer answer;
    const CompanyProfile profile = reading.facts.profile();
    answer.zone = QTimeZone(profile.zone);
    answer.currency = profile.currency;
    QHash<Uuid, QString> people;
    for (const AuditFlag &flag : *known) {
        ++answer.everFound;
        if (!touches(flag, request.days))
            continue;
        const bool isHere = isAt(reading, flag, request.node);
        const bool isOpen = !isDecided(flag.state);
        if (isOpen && !people.contains(flag.person.uuid()))
            people.insert(flag.person.uuid(), nameOf(reading, "person", flag.person.uuid()));
        if (!isHere)
            continue;
        ++answer.byState[flag.state];
        answer.byRule[flag.rule] += isOpen ? 1 : 0;
        const bool isWanted
            = request.states.isEmpty() ? isOpen : request.states.contains(flag.state);
        if (!isWanted || (!request.rule.isEmpty() && flag.rule != request.rule))
            continue;
        Entry entry;
        entry.flag = flag;
        entry.person = nameOf(reading, "person", flag.person.uuid());
        entry.customer = nameOf(reading, "customer", flag.customer.uuid());
        const AuditFinding finding = AuditFinding::fromEvidence(flag.evidence);
        entry.baseline = finding.baseline;
        entry.rows = finding.rows.size();
        answer.entries.append(entry);
    }
    for (auto person = people.cbegin(); person != people.cend(); ++person)
        answer.people.append({PersonId(person.key()), *person});
    std::sort(answer.people.begin(), answer.people.end(), [](const auto &a, const auto &b) {
        return std::tie(a.second, a.first) < std::tie(b.second, b.first);
    });
    std::stable_sort(answer.entries.begin(), answer.entries.end(),
                     [](const Entry &a, const Entry &b) {
                         const int first = turnOf(a.flag.state);
                         const int second = turnOf(b.flag.state);
                         return first != second ? first < second : a.flag.toOn > b.flag.toOn;
                     });
    return answer;
}

QList<PersonId> heads(const PersonId &person, const Reading &reading)
{
    const Organisation &organisation = reading.facts.organisation();
    QList<PersonId> result;
    // Several units on the way up, and each of them only once.
    std::optional<NodeKey> at = NodeKey::person(person.uuid());
    for (int step = 0; at && step < 64; ++step) {
        at = organisation.parentOn(*at, reading.today);
        const OrgUnit *unit = at && !at->isPerson() ? organisation.unit(at->id) : nullptr;
        const PersonId head = unit ? PersonId(unit->head) : PersonId();
        if (!head.isNull() && head != person && !result.contains(head))
            result.append(head);
    }
    return result;
}

Result<Sheet> sheet(const AuditFlagId &id, const Reading &reading)
{
    const RowFields fields = reading.row(QString::fromLatin1(AuditFlag::Entity), id.uuid());
    if (fields.isEmpty())
        return Error {Error::Kind::NotFound, "audit.gone"_L1, {}, {}};
    Sheet sheet;
    sheet.flag = Record::read<AuditFlag>(id.uuid(), fields);
    sheet.finding = AuditFinding::fromEvidence(sheet.flag.evidence);
    sheet.person = nameOf(reading, "person", sheet.flag.person.uuid());
    sheet.customer = nameOf(reading, "customer", sheet.flag.customer.uuid());
    sheet.decider = nameOf(reading, "person", sheet.flag.decidedBy.uuid());
    sheet.zone = QTimeZone(reading.facts.profile().zone);
    for (const Stage &stage : reading.facts.stages())
        sheet.stages.insert(stage.code, stage.name.isEmpty() ? stage.code : stage.name);
    for (const PersonId &head : heads(sheet.flag.person, reading))
        sheet.heads.append({head, nameOf(reading, "person", head.uuid())});
    for (const EvidenceRow &row : std::as_const(sheet.finding.rows)) {
        Sheet::Line line;
        line.row = row;
        line.fields = reading.row(row.entity, row.id);
        line.name = toText(line.fields.value(u"name"_s));
        const auto linked = [&](const RowFields &from, const QString &link) {
            const Value value = from.value(link);
            const Uuid *target = std::get_if<Uuid>(&value);
            return target ? *target : Uuid();
        };
        RowFields holder = line.fields;
        if (const Uuid deal = linked(line.fields, u"opportunity"_s); !deal.isNull()) {
            const RowFields found = reading.row(u"opportunity"_s, deal);
            line.other = toText(found.value(u"name"_s));
            if (!holder.contains(u"customer"_s))
                holder = found;
        }
        line.customer = nameOf(reading, "customer", linked(holder, u"customer"_s));
        sheet.lines.append(line);
    }
    return sheet;
}

Result<QHash<NodeKey, Doubt>> doubts(const Reading &reading, const QList<NodeKey> &nodes,
                                     const DateRange &days)
{
    const auto known = flags(reading);
    if (!known)
        return known.error();
    QHash<NodeKey, Doubt> result;
    QHash<NodeKey, QSet<Uuid>> counted;
    for (const NodeKey &node : nodes)
        result.insert(node, {});
    for (const AuditFlag &flag : *known) {
        if (isDecided(flag.state) || !touches(flag, days))
            continue;
        const auto amounts = AuditFinding::fromEvidence(flag.evidence).amounts;
        for (const NodeKey &node : nodes) {
            if (!isAt(reading, flag, node))
                continue;
            Doubt &doubt = result[node];
            ++doubt.flags;
            ++doubt.byRule[flag.rule];
            for (const DoubtedAmount &one : amounts) {
                if (counted[node].contains(one.id))
                    continue;
                counted[node].insert(one.id);
                doubt.amount.units += one.amount.units;
            }
        }
    }
    return result;
}

} // namespace Steelyard::AuditQueue
