// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Search among a million customers: CPU for each keystroke, beside memmem over the same bytes; with
// a store, what the room of customers asks of it.
#include "core/workspace/CustomerIndex.h"
#include "core/workspace/CustomerList.h"
#include "core/workspace/PoolRoom.h"
#include "core/workspace/Workspace.h"
#include "tests/bench/Stopwatch.h"
#include "tests/support/Dice.h"

#include <QFileInfo>
#include <QTextStream>

#include <cstring>

using namespace Qt::StringLiterals;
using namespace Steelyard;
using Steelyard::Bench::Stopwatch;

namespace {

CustomerIndex::Card someone(Dice &dice)
{
    static const QStringList cities {u"上海"_s, u"北京"_s, u"深圳"_s, u"杭州"_s,   u"成都"_s,
                                     u"武汉"_s, u"重庆"_s, u"苏州"_s, u"Boston"_s, u"Leeds"_s};
    static const QString letters
        = u"华诚达瑞信康宁恒泰安捷通源盛隆博远鼎新立正德丰茂兴昌和顺美亿嘉"_s;
    static const QStringList trades {u"医疗器械"_s, u"科技"_s, u"贸易"_s, u"食品"_s,
                                     u"机械制造"_s, u"电子"_s, u"化工"_s, u"物流"_s};
    static const QStringList starts {u"Nor"_s, u"Blue"_s, u"Vat"_s, u"Kem"_s, u"Ald"_s, u"Sil"_s};
    static const QStringList ends {u"va"_s, u"ridge"_s, u"ex"_s, u"ton"_s, u"field"_s, u"mar"_s};
    static const QStringList kinds {u"Foods"_s, u"Trading"_s, u"Medical"_s, u"Tools"_s};
    static const QString surnames = u"王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"_s;
    static const QString given = u"伟芳娜敏静丽强磊军洋勇艳杰涛明超霞平刚桂"_s;
    const auto of
        = [&dice](const auto &list) { return list[qsizetype(dice.between(0, list.size() - 1))]; };
    CustomerIndex::Card card;
    const QString city = of(cities);
    if (dice.chance(70))
        card.name = u"%1%2%3%4%5有限公司"_s.arg(city, QString(of(letters)), QString(of(letters)),
                                                dice.chance(50) ? QString(of(letters)) : QString(),
                                                of(trades));
    else
        card.name = u"%1%2%3 %4 Ltd."_s.arg(of(starts), of(ends),
                                            QString::number(dice.between(1, 999)), of(kinds));
    card.contacts
        = {u"%1%2%3"_s.arg(QString(of(surnames)), QString(of(given)), QString(of(given)))};
    card.region = city;
    card.address = u"%1路%2号"_s.arg(QString(of(letters))).arg(dice.between(1, 999));
    card.phones = {u"1%1"_s.arg(dice.between(3'000'000'000, 9'999'999'999))};
    return card;
}

/// The same in a store: what the room of customers asks for, on the reading thread.
int inStore(const QString &path, QTextStream &out)
{
    const FixedClock clock(QDate(2026, 12, 1));
    Workspace workspace(path, Handbook(), clock, 1);
    if (!workspace.open(Workspace::Access::Read).takeResult()) {
        out << "cannot be opened\n";
        return 1;
    }
    std::shared_ptr<const CustomerFacts> facts;
    const auto list = [&](const QString &what, const CustomerRequest &request) {
        double best = 1e9;
        qint64 hits = 0;
        for (int round = 0; round < 9; ++round) {
            const Stopwatch watch;
            const auto listing = workspace
                                     .ask<CustomerListing>([&](const Reading &reading) {
                                         return CustomerList::of(request, reading, facts);
                                     })
                                     .takeResult();
            best = qMin(best, watch.cpu());
            if (!listing)
                return;
            facts = listing->facts;
            hits = qint64(listing->rows.size());
            if (round == 0)
                out << what << ": first " << watch.cpu() * 1e3 << " ms, ";
        }
        out << "again " << best * 1e3 << " ms, " << hits << " customers\n";
        out.flush();
    };
    list(u"everybody"_s, {});
    // The first search is made while the cache of the columns is still being written: once more.
    for (const QString &text :
         {u"华诚"_s, u"华诚"_s, u"王"_s, u"norva"_s, u"ridge Foods"_s, u"5678"_s, u"shhc"_s, u"公司"_s}) {
        CustomerRequest request;
        request.text = text;
        list(text, request);
    }
    CustomerRequest byName;
    byName.order = CustomerRequest::Order::Name;
    list(u"by name"_s, byName);
    CustomerRequest narrow;
    narrow.tiers = {u"A"_s};
    narrow.only = CustomerRequest::Only::Pool;
    list(u"class A in the pool"_s, narrow);
    const Stopwatch watch;
    PoolRules rules = PoolRules::suggested();
    const auto returning = workspace
                               .ask<qint64>([&](const Reading &reading) -> Result<qint64> {
                                   const auto found = PoolRoom::returning(
                                       rules, reading.today.addDays(30), reading, false);
                                   return found ? Result<qint64>(found->size()) : found.error();
                               })
                               .takeResult();
    out << "trial of the pool's rules: " << watch.cpu() * 1e3 << " ms, " << returning.value_or(-1)
        << " customers; peak " << Stopwatch::peakMegabytes() << " MB\n";
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QTextStream out(stdout);
    if (argc > 1 && QFileInfo::exists(QString::fromLocal8Bit(argv[1])))
        return inStore(QString::fromLocal8Bit(argv[1]), out);
    const qint64 count = argc > 1 ? QString::fromLatin1(argv[1]).toLongLong() : 1'000'000;
    Dice dice(1);
    CustomerIndex index;
    index.reserve(size_t(count));
    QByteArray plain; // what a search without any order would look through
    std::vector<CustomerIndex::Card> cards;
    for (qint64 i = 0; i < count; ++i)
        cards.push_back(someone(dice));
    const Stopwatch making;
    for (const CustomerIndex::Card &card : cards)
        index.add(card);
    out << count << " customers: " << index.bytes() / 1'000'000 << " MB, made in " << making.cpu()
        << " s (CPU)\n";
    for (qint32 row = 0; row < qint32(count); ++row)
        plain.append(index.textOf(row).toUtf8()).append('\n');
    out << "names, contacts and places: " << plain.size() / 1'000'000 << " MB\n";
    const QStringList queries {u"华诚"_s,     u"王"_s,    u"华诚达"_s, u"医疗器械"_s,
                               u"上海华诚"_s, u"norva"_s, u"vatex"_s,  u"ridge Foods"_s,
                               u"zzzqq"_s,    u"5678"_s,  u"shhc"_s,   u"公司"_s};
    for (const QString &query : queries) {
        double best = 1e9;
        double raw = 1e9;
        qint64 hits = 0;
        qint64 rawHits = 0;
        for (int round = 0; round < 7; ++round) {
            const Stopwatch watch;
            hits = index.find(query, 50).total;
            best = qMin(best, watch.cpu());
            const QByteArray needle = query.toLower().toUtf8();
            const Stopwatch other;
            rawHits = 0;
            const char *end = plain.constData() + plain.size();
            for (const char *at = plain.constData(); at < end; ++rawHits) {
                at = static_cast<const char *>(
                    memmem(at, size_t(end - at), needle.constData(), size_t(needle.size())));
                if (!at)
                    break;
                at = static_cast<const char *>(memchr(at, '\n', size_t(end - at)));
            }
            raw = qMin(raw, other.cpu());
        }
        out << query << ": " << hits << " hits, " << best * 1e3 << " ms; memmem " << rawHits
            << " hits, " << raw * 1e3 << " ms; ratio " << best / raw << '\n';
    }
    const Stopwatch ordering;
    index.inOrderOfNames();
    out << "in order of names: " << ordering.cpu() << " s\n";
    return 0;
}
