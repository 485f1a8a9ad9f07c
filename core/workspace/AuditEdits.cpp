// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/AuditEdits.h"

#include "core/sales/Record.h"
#include "core/workspace/AuditQueue.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

QString entityName()
{
    return QString::fromLatin1(AuditFlag::Entity);
}

Error stateError(const AuditFlag &flag)
{
    return {Error::Kind::Conflict, "audit.state"_L1, {{u"state"_s, flag.state}}, {}};
}

Error needsWords()
{
    return {Error::Kind::Invalid, "audit.needs_words"_L1, {}, {}};
}

} // namespace

Command AuditEdits::command(const QString &label, const PersonId &author) const
{
    Command command;
    command.label = label;
    command.author = author.uuid();
    command.source = u"hand"_s;
    return command;
}

Result<AuditFlag> AuditEdits::read(const AuditFlagId &id) const
{
    const RowFields fields = m_reading.row(entityName(), id.uuid());
    if (fields.isEmpty())
        return Error {Error::Kind::NotFound, "audit.gone"_L1, {}, {}};
    return Record::read<AuditFlag>(id.uuid(), fields);
}

Result<Command> AuditEdits::flag(const QList<AuditFinding> &findings) const
{
    const auto table = m_reading.facts.table(entityName());
    if (!table)
        return table.error();
    QSet<QString> known;
    for (const Uuid &id : (*table)->ids)
        known.insert(toText(m_reading.row(entityName(), id).value(u"fingerprint"_s)));
    Command made = command(u"audit.flag"_s, {});
    for (const AuditFinding &finding : findings) {
        AuditFlag flag;
        flag.fingerprint = finding.fingerprint();
        if (known.contains(flag.fingerprint))
            continue;
        known.insert(flag.fingerprint);
        flag.id = AuditFlagId(m_newId());
        flag.rule = finding.rule;
        flag.person = PersonId(finding.person);
        flag.customer = CustomerId(finding.customer);
        flag.fromOn = finding.from;
        flag.toOn = finding.to;
        flag.evidence = finding.evidence();
        flag.amount = finding.amount();
        flag.currency = flag.amount ? finding.currency : QString();
        flag.foundAt = m_now;
        made.changes.append(Record::create(flag));
    }
    return made;
}

Result<Command> AuditEdits::ask(const QList<AuditFlagId> &flags, const PersonId &author) const
{
    Command made = command(u"audit.ask"_s, author);
    for (const AuditFlagId &id : flags) {
        const auto before = read(id);
        if (!before)
            return before.error();
        if (before->state != "open"_L1)
            return stateError(*before);
        AuditFlag after = *before;
        after.state = u"asked"_s;
        after.askedAt = m_now;
        made.changes.append(Record::update(*before, after));
    }
    return made;
}

Result<Command> AuditEdits::explain(const AuditFlagId &id, const QString &words,
                                    const PersonId &author) const
{
    const auto before = read(id);
    if (!before)
        return before.error();
    // Whoever sees it coming may explain before being asked.
    if (before->state != "open"_L1 && before->state != "asked"_L1
        && before->state != "explained"_L1)
        return stateError(*before);
    if (!author.isNull() && author != before->person)
        return Error {
            Error::Kind::Denied,
            "audit.not_yours"_L1,
            {{u"person"_s,
              m_reading.facts.organisation().name(NodeKey::person(before->person.uuid()))}},
            {}};
    if (words.trimmed().isEmpty())
        return needsWords();
    AuditFlag after = *before;
    after.state = u"explained"_s;
    after.explanation = words.trimmed();
    after.explainedAt = m_now;
    Command made = command(u"audit.explain"_s, author);
    made.changes.append(Record::update(*before, after));
    return made;
}

Result<void> AuditEdits::mayDecide(const AuditFlag &flag, const PersonId &decider) const
{
    if (decider.isNull())
        return Error {Error::Kind::Denied, "audit.no_decider"_L1, {}, {}};
    if (decider == flag.person)
        return Error {Error::Kind::Denied, "audit.own_flag"_L1, {}, {}};
    if (!AuditQueue::heads(flag.person, m_reading).contains(decider))
        return Error {Error::Kind::Denied,
                      "audit.not_head"_L1,
                      {{u"person"_s,
                        m_reading.facts.organisation().name(NodeKey::person(flag.person.uuid()))}},
                      {}};
    return {};
}

Result<Command> AuditEdits::decide(const AuditFlagId &id, Verdict verdict, const QString &words,
                                   const PersonId &decider) const
{
    const auto before = read(id);
    if (!before)
        return before.error();
    if (const auto may = mayDecide(*before, decider); !may)
        return may.error();
    const bool isJustified = verdict == Verdict::Justified;
    // Nobody is found at fault who was not asked.
    const bool isReady = isJustified
        ? before->state != "justified"_L1 && before->state != "adjusted"_L1
        : before->state == "asked"_L1 || before->state == "explained"_L1;
    if (!isReady)
        return stateError(*before);
    if (!isJustified && words.trimmed().isEmpty())
        return needsWords();
    AuditFlag after = *before;
    after.state = isJustified ? u"justified"_s : u"adjusted"_s;
    after.decidedBy = decider;
    after.decidedAt = m_now;
    after.decision = words.trimmed();
    Command made = command(isJustified ? u"audit.justify"_s : u"audit.adjust"_s, decider);
    made.changes.append(Record::update(*before, after));
    return made;
}

Result<Command> AuditEdits::reopen(const AuditFlagId &id, const PersonId &decider) const
{
    const auto before = read(id);
    if (!before)
        return before.error();
    if (const auto may = mayDecide(*before, decider); !may)
        return may.error();
    if (before->state != "justified"_L1 && before->state != "adjusted"_L1)
        return stateError(*before);
    AuditFlag after = *before;
    after.state = before->explainedAt.isValid() ? u"explained"_s
        : before->askedAt.isValid()             ? u"asked"_s
                                                : u"open"_s;
    after.decidedBy = {};
    after.decidedAt = {};
    after.decision.clear();
    Command made = command(u"audit.reopen"_s, decider);
    made.changes.append(Record::update(*before, after));
    return made;
}

} // namespace Steelyard
