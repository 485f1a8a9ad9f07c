// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/Session.h"
#include "core/workspace/DemoCompany.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace Steelyard::Commands {

int makeStore(const QStringList &arguments, Console &console)
{
    Session session(u"new"_s, u"Makes a store; a file that exists is never touched."_s, console);
    session.addPositional(u"FILE"_s, u"The new store."_s);
    session.add(
        {{u"demo"_s, {}, u"Fill it with an invented company (--demo large: a thousand people)."_s},
         {u"seed"_s, u"N"_s, u"The same seed and --today give the same store."_s},
         {u"locale"_s, u"zh_CN|en"_s, u"Calendar, currency and language of the demo."_s},
         {u"currency"_s, u"CNY"_s, u"The company's currency."_s},
         {u"name"_s, u"NAME"_s, u"The company's name."_s}});
    // "--demo large" is a switch with a word behind it.
    QStringList plain = arguments;
    const qsizetype demo = plain.indexOf(u"--demo"_s);
    const bool large = demo >= 0 && plain.value(demo + 1) == "large"_L1;
    if (large)
        plain.removeAt(demo + 1);
    if (const auto status = session.parse(plain))
        return *status;
    if (session.positional().size() != 1)
        return session.wrongUsage(u"one FILE is required"_s);
    const QString locale = session.isSet(u"locale"_s) ? session.value(u"locale"_s) : u"en"_s;
    if (locale != "zh_CN"_L1 && locale != "en"_L1)
        return session.wrongUsage(u"--locale is zh_CN or en"_s);
    quint64 seed = QRandomGenerator::global()->generate64();
    if (session.isSet(u"seed"_s)) {
        bool number = false;
        seed = session.value(u"seed"_s).toULongLong(&number);
        if (!number)
            return session.wrongUsage(u"--seed is a whole number"_s);
    }
    auto handbook = session.handbook();
    if (!handbook)
        return session.fail(handbook.error());
    NewStore birth;
    const bool chinese = locale == "zh_CN"_L1;
    birth.calendar = chinese ? u"cn"_s : u"weekdays"_s;
    birth.zone = chinese ? "Asia/Shanghai" : "UTC";
    birth.currency = session.isSet(u"currency"_s) ? session.value(u"currency"_s).toUpper()
        : chinese                                 ? u"CNY"_s
                                                  : u"USD"_s;
    birth.appVersion = QStringLiteral(STEELYARD_VERSION);
    if (session.isSet(u"name"_s))
        birth.company = session.value(u"name"_s);
    if (session.isSet(u"demo"_s) && !session.isSet(u"name"_s)) {
        const auto words = DemoWords::of(chinese);
        if (!words)
            return session.fail(words.error());
        birth.company = words->company;
    }
    DemoCompany::Wish wish {chinese, large,          session.clock().today(QTimeZone(birth.zone)),
                            seed,    birth.currency, birth.zone};
    Workspace workspace(session.absolute(session.positional().first()), std::move(*handbook),
                        session.clock(), seed);
    const auto created = workspace.create(birth).takeResult();
    if (!created)
        return session.fail(created.error());
    if (session.isSet(u"demo"_s)) {
        const auto filled
            = workspace
                  .write([wish](Store &store) { return DemoCompany::fill(store, wish); },
                         u"store.demo"_s)
                  .takeResult();
        if (!filled)
            return session.fail(filled.error());
        session.say(u"%1 records made"_s.arg(filled->written));
    }
    session.say(u"made "_s + workspace.path());
    return Done;
}

} // namespace Steelyard::Commands
