// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/ProtectionText.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

QString ProtectionText::day(const QDate &day) const
{
    return day.isValid() ? m_formatting.date(day) : tr("further notice");
}

QString ProtectionText::verdict(const DealProtection::Verdict &verdict) const
{
    switch (verdict.kind) {
    case DealProtection::Verdict::Kind::Free:
        return {};
    case DealProtection::Verdict::Kind::Taken:
        return verdict.whose.isEmpty()
            ? tr("Taken until %1: somebody else has reported this deal").arg(day(verdict.until))
            : tr("Taken until %1: %2 has reported this deal")
                  .arg(day(verdict.until), verdict.whose);
    case DealProtection::Verdict::Kind::Own:
        return tr("Reported for its owner until %1").arg(day(verdict.until));
    }
    return {};
}

QString ProtectionText::card(const ReportedDeals::Card &card) const
{
    switch (card.verdict.kind) {
    case DealProtection::Verdict::Kind::Free:
        return tr("Not reported: anybody may report this deal");
    case DealProtection::Verdict::Kind::Taken:
        return verdict(card.verdict);
    case DealProtection::Verdict::Kind::Own:
        return card.verdict.until.isValid()
            ? tr("Reported until %1 (%n days left)", nullptr, int(card.daysLeft))
                  .arg(day(card.verdict.until))
            : tr("Reported until further notice");
    }
    return {};
}

QString ProtectionText::clashes(const ReportedDeals::Card &card) const
{
    if (card.clashes.isEmpty())
        return {};
    const DealClash &first = card.clashes.first();
    if (!first.resolvedAt.isValid())
        return tr("Clash open since %1: a head decides").arg(day(card.openedOn));
    return outcome(first);
}

QString ProtectionText::state(DealProtection::Standing::State state)
{
    switch (state) {
    case DealProtection::Standing::State::InForce:
        return tr("in force");
    case DealProtection::Standing::State::Lapsed:
        return tr("lapsed");
    case DealProtection::Standing::State::Released:
        return tr("given back");
    case DealProtection::Standing::State::Refused:
        return tr("refused");
    }
    return {};
}

QString ProtectionText::left(const ReportedDeals::Entry &entry) const
{
    if (!entry.standing.isInForce())
        return state(entry.standing.state);
    return entry.daysLeft ? tr("%n days", nullptr, int(*entry.daysLeft)) : u"–"_s;
}

QString ProtectionText::outcome(const DealClash &clash)
{
    if (!clash.resolvedAt.isValid())
        return tr("open");
    return clash.isUpheld ? tr("a clash") : tr("no clash");
}

QString ProtectionText::rules(const ProtectionRules &rules) const
{
    QStringList words {tr("A report protects for %n days", nullptr, int(rules.term))};
    words << (rules.renewals == 0 ? tr("without renewal")
                                  : tr("renewed %n times at most", nullptr, int(rules.renewals)));
    if (rules.progress)
        words << tr("something must be done every %n days", nullptr, int(*rules.progress));
    if (rules.who == ProtectionRules::Who::Owners)
        words << tr("only owners report their customers' deals");
    return words.join(u" · "_s);
}

QString ProtectionText::sentence(const QString &words)
{
    return tr("%1.").arg(words);
}

} // namespace Steelyard
