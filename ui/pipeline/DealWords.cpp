// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/DealWords.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

QString DealWords::field(const QString &name)
{
    static constexpr std::pair<const char *, const char *> words[] = {
        {"name", QT_TR_NOOP("Name")},
        {"customer", QT_TR_NOOP("Customer")},
        {"product", QT_TR_NOOP("Product")},
        {"amount", QT_TR_NOOP("Amount")},
        {"channel", QT_TR_NOOP("Channel")},
        {"expected_close_on", QT_TR_NOOP("Expected close")},
        {"competitor", QT_TR_NOOP("Competitor")},
        {"probability", QT_TR_NOOP("Probability")},
        {"lost_reason", QT_TR_NOOP("Why it was lost")},
        {"owner", QT_TR_NOOP("Owner")},
        {"category", QT_TR_NOOP("Forecast category")},
        {"stage", QT_TR_NOOP("Stage")},
        {"type", QT_TR_NOOP("Kind")},
        {"pipeline", QT_TR_NOOP("Pipeline")},
        {"created_at", QT_TR_NOOP("Created")},
        {"won_at", QT_TR_NOOP("Won")},
        {"lost_at", QT_TR_NOOP("Lost")},
        {"currency", QT_TR_NOOP("Currency")},
        {"lead", QT_TR_NOOP("Lead")},
        {"last_activity_at", QT_TR_NOOP("Last activity")},
        {"complexity", QT_TR_NOOP("Complexity")},
        {"is_test", QT_TR_NOOP("Test row")},
        {"customer.industry", QT_TR_NOOP("Customer's industry")},
        {"customer.segment", QT_TR_NOOP("Customer's segment")},
        {"customer.region", QT_TR_NOOP("Customer's region")},
        {"customer.source", QT_TR_NOOP("Customer's source")},
        {"customer.tier", QT_TR_NOOP("Customer's class")},
        {"lead.source", QT_TR_NOOP("Lead's source")},
        {"lead.channel", QT_TR_NOOP("Lead's channel")},
        {"product.line", QT_TR_NOOP("Product line")},
    };
    for (const auto &[code, text] : words) {
        if (name == QLatin1StringView(code))
            return tr(text);
    }
    return name;
}

QString DealWords::level(const QString &field, const QString &code)
{
    if (field == "category"_L1)
        return category(code);
    if (field != "type"_L1)
        return code;
    static constexpr std::pair<const char *, const char *> words[] = {
        {"new", QT_TR_NOOP("new business")},
        {"renewal", QT_TR_NOOP("renewal")},
    };
    for (const auto &[known, text] : words) {
        if (code == QLatin1StringView(known))
            return tr(text);
    }
    return code;
}

QStringList DealWords::activities()
{
    return {u"effective"_s, u"visit"_s, u"call"_s, u"meeting"_s, u"message"_s, u"demo"_s};
}

QString DealWords::activity(const QString &kind)
{
    static constexpr std::pair<const char *, const char *> words[] = {
        {"effective", QT_TR_NOOP("an effective contact")},
        {"visit", QT_TR_NOOP("a visit")},
        {"call", QT_TR_NOOP("a call")},
        {"meeting", QT_TR_NOOP("a meeting")},
        {"message", QT_TR_NOOP("a message")},
        {"demo", QT_TR_NOOP("a demo")},
    };
    for (const auto &[code, text] : words) {
        if (kind == QLatin1StringView(code))
            return tr(text);
    }
    return kind;
}

QStringList DealWords::categories()
{
    return {u"pipeline"_s, u"best_case"_s, u"commit"_s, u"omitted"_s};
}

QString DealWords::category(const QString &code)
{
    if (code == "pipeline"_L1)
        return tr("Pipeline");
    if (code == "best_case"_L1)
        return tr("Best case");
    if (code == "commit"_L1)
        return tr("Commit");
    return code == "omitted"_L1 ? tr("Left out") : code;
}

QString DealWords::outcome(const QString &code)
{
    if (code == "won"_L1)
        return tr("Won");
    return code == "lost"_L1 ? tr("Lost") : tr("Open");
}

QString DealWords::demands(const QList<StageDemand> &missing)
{
    QStringList words;
    for (const StageDemand &demand : missing) {
        for (const QString &name : demand.fields) {
            if (!words.contains(field(name)))
                words.append(field(name));
        }
        if (!demand.activity.isEmpty() && !words.contains(activity(demand.activity)))
            words.append(activity(demand.activity));
    }
    return words.join(tr(", "));
}

Tone DealWords::riskTone(const DealRisk &risk)
{
    const bool isGrave = risk.code == "close_passed"_L1 || risk.code == "too_long"_L1
        || risk.code == "quote_late"_L1;
    return isGrave ? Tone::Bad : Tone::Warn;
}

QString DealWords::risk(const DealRisk &risk, const QString &currency) const
{
    const auto number
        = [&risk](const QString &name) { return risk.values.value(name).toLongLong(); };
    if (risk.code == "close_passed"_L1)
        return tr("close date %1 has passed")
            .arg(m_formatting.shortDate(risk.values.value(u"day"_s).toDate()));
    if (risk.code == "too_long"_L1)
        return tr("%1 in this stage, %L2 are allowed")
            .arg(m_formatting.days(number(u"days"_s)))
            .arg(number(u"limit"_s));
    if (risk.code == "slow"_L1)
        return tr("%1 in this stage, others need %2")
            .arg(m_formatting.days(number(u"days"_s)),
                 m_formatting.decimal(qRound64(risk.values.value(u"usual"_s).toDouble() * 10), 1,
                                      0));
    if (risk.code == "pushed"_L1)
        return tr("close date put off %n time(s)", nullptr, int(number(u"times"_s)));
    if (risk.code == "amount_cut"_L1)
        return tr("amount cut from %1 to %2")
            .arg(m_formatting.money({number(u"from"_s), currency}),
                 m_formatting.money({number(u"to"_s), currency}));
    if (risk.code == "quote_late"_L1)
        return tr("quote was due %1")
            .arg(m_formatting.shortDate(risk.values.value(u"day"_s).toDate()));
    if (risk.code == "idle"_L1)
        return tr("nothing happened for %1").arg(m_formatting.days(number(u"days"_s)));
    if (risk.code == "no_activity"_L1)
        return tr("no activity yet");
    if (risk.code == "no_next"_L1)
        return tr("no next step");
    if (risk.code == "next_overdue"_L1)
        return tr("next step was due %1")
            .arg(m_formatting.shortDate(risk.values.value(u"day"_s).toDate()));
    if (risk.code == "one_contact"_L1)
        return tr("only one contact");
    return risk.code;
}

QString DealWords::stepOn(const NextAction &action) const
{
    const QString step = action.values.value(u"step"_s).toString();
    const QString day = m_formatting.shortDate(action.values.value(u"day"_s).toDate());
    return step.isEmpty() ? day : tr("%1 (%2)").arg(step, day);
}

QString DealWords::next(const NextAction &action) const
{
    const QString day = m_formatting.shortDate(action.values.value(u"day"_s).toDate());
    if (action.code == "do_step"_L1)
        return tr("Do what was agreed: %1.").arg(stepOn(action));
    if (action.code == "send_quote"_L1)
        return tr("Send the quote; it is due %1.").arg(day);
    if (action.code == "new_close_date"_L1)
        return tr("Agree on a new close date: %1 has passed.").arg(day);
    if (action.code == "ask_answer"_L1)
        return tr("Ask for an answer: the quote was sent %1.").arg(day);
    if (action.code == "call"_L1) {
        const qint64 days = action.values.value(u"days"_s).toLongLong();
        return days < 0 ? tr("Get in touch: nothing is on record yet.")
                        : tr("Get in touch: nothing happened for %1.").arg(m_formatting.days(days));
    }
    if (action.code == "do_activity"_L1)
        return tr("This stage asks for %1 before it is left.")
            .arg(activity(action.values.value(u"activity"_s).toString()));
    if (action.code == "fill"_L1) {
        QStringList names;
        for (const QString &name : action.values.value(u"fields"_s).toStringList())
            names.append(field(name));
        return tr("Fill in what this stage asks for: %1.").arg(names.join(tr(", ")));
    }
    if (action.code == "plan_step"_L1)
        return tr("Agree on a next step with a date.");
    return tr("On course: next is %1.").arg(stepOn(action));
}

QString DealWords::chance(const DealChance &chance) const
{
    const auto percent = [](double share) { return u"%1%"_s.arg(qRound(100 * share)); };
    QStringList words;
    words << tr("Chance of winning: %1.").arg(percent(double(chance.chance) / Share::Whole));
    if (chance.manual)
        words << tr("Set by hand or by the stage: %1.")
                     .arg(percent(double(*chance.manual) / Share::Whole));
    words << tr("Of %L1 that were in this stage, %L2 were won (95 %: %3 to %4).")
                 .arg(chance.stage.n)
                 .arg(chance.stage.won)
                 .arg(percent(chance.stage.low), percent(chance.stage.high));
    QStringList reasons;
    for (const WinModel::Reason &reason : chance.reasons)
        reasons << u"%1 %2 %3"_s.arg(reason.weight >= 0 ? u"▲"_s : u"▼"_s, field(reason.feature),
                                     level(reason.feature, reason.level));
    if (!reasons.isEmpty())
        words << tr("Moved by: %1.").arg(reasons.join(tr(", ")));
    else if (chance.signal == WinModel::Signal::None)
        words << tr("Nothing else that is known tells won ones from lost ones.");
    else if (chance.signal == WinModel::Signal::TooFew)
        words << tr("Too few are decided to learn more from them.");
    return words.join(u' ');
}

} // namespace Steelyard
