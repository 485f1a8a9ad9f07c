// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix of shared/design/performance.md through the product's own evaluator.
//   steelyard_bench fill SALES.db STORE       a store of the generated rows
//   steelyard_bench matrix STORE RUNS [REGION]
//   steelyard_bench kpis STORE                each KPI by itself
//   steelyard_bench cache STORE               writes the cache beside it
//   steelyard_bench load STORE                opens it and reads every column that the matrix needs
//   steelyard_bench plain STORE               reads the same columns with SQLite's own interface
//   steelyard_bench visits STORE COUNT        logs visits, asks for a rep's visits after each
#include "BenchStore.h"
#include "Stopwatch.h"
#include "core/engine/Evaluator.h"
#include "core/engine/KeptFlows.h"
#include "core/handbook/Handbook.h"
#include "core/store/FactReader.h"
#include "core/store/Store.h"

#include <QCoreApplication>
#include <QTextStream>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace Steelyard;
using namespace Steelyard::Bench;

namespace {

const QStringList Kpis {u"visit_count"_s,
                        u"activity_count"_s,
                        u"call_count"_s,
                        u"effective_visit_count"_s,
                        u"effective_contact_rate"_s,
                        u"connect_rate"_s,
                        u"customers_touched"_s,
                        u"activity_per_account"_s,
                        u"customer_new"_s,
                        u"opportunity_new"_s,
                        u"pipeline_created"_s,
                        u"deals_won"_s,
                        u"won_value"_s,
                        u"decided_opportunity_count"_s,
                        u"win_rate"_s,
                        u"win_rate_value"_s,
                        u"win_rate_cohort"_s,
                        u"avg_cycle"_s,
                        u"median_cycle"_s,
                        u"avg_deal_size"_s,
                        u"pipeline_value"_s,
                        u"open_opportunity_count"_s,
                        u"weighted_pipeline"_s,
                        u"order_count"_s,
                        u"bookings"_s,
                        u"gross_margin_rate"_s,
                        u"avg_customer_value"_s,
                        u"collections"_s,
                        u"collection_rate_sales"_s,
                        u"nps"_s};

/// Whose rows the matrix needs.
const QStringList Facts {u"customer"_s,    u"activity"_s, u"opportunity"_s, u"stage_event"_s,
                         u"sales_order"_s, u"payment"_s,  u"survey"_s};

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

int fail(const Error &error)
{
    out() << error.code << ' ' << error.detail << Qt::endl;
    for (auto it = error.values.cbegin(); it != error.values.cend(); ++it)
        out() << "  " << it.key() << ' ' << it.value().toString() << Qt::endl;
    return 1;
}

Question matrix(const FactSource &facts)
{
    Question question;
    question.kpis = Kpis;
    question.today = QDate(2025, 12, 31);
    const DateRange days {QDate(2023, 1, 1), QDate(2026, 1, 1)};
    const Organisation &organisation = facts.organisation();
    question.nodes = {organisation.root()};
    for (const QString &level : {u"department"_s, u"team"_s, u"person"_s})
        question.nodes += organisation.nodesOfLevel(level, days, organisation.root());
    question.nodes += unassignedNode();
    for (const Grain grain : {Grain::Month, Grain::Quarter, Grain::Year})
        question.periods += Period::periodsOf(grain, days, facts.calendar());
    return question;
}

int runMatrix(const Handbook &handbook, const QStringList &arguments)
{
    const Stopwatch opening;
    const auto reader = FactReader::open(arguments.at(0));
    if (!reader)
        return fail(reader.error());
    Question question = matrix(**reader);
    if (arguments.size() > 2)
        question.slice.insert(u"region"_s, {arguments.at(2)});
    const Evaluator evaluator(handbook, **reader);
    const int runs = qMax(1, arguments.value(1).toInt());
    std::vector<double> cpu;
    for (int run = 0; run <= runs; ++run) {
        // A small matrix would be kept from one run to the next.
        (*reader)->kept()->clear();
        const Stopwatch watch;
        qsizetype cells = 0;
        const auto done = evaluator.figures(question, [&](const KpiFigures &figures) {
            cells += qsizetype(figures.measures.size());
        });
        if (!done)
            return fail(done.error());
        // The first run reads the columns; it is told apart.
        if (run == 0)
            out() << "first cpu " << opening.cpu() << " wall " << opening.wall() << " cells "
                  << cells << " nodes " << question.nodes.size() << " periods "
                  << question.periods.size() << Qt::endl;
        else
            cpu.push_back(watch.cpu());
    }
    std::sort(cpu.begin(), cpu.end());
    out() << "matrix cpu " << cpu[cpu.size() / 2] << " min " << cpu.front() << " peak MB "
          << Stopwatch::peakMegabytes() << Qt::endl;
    return 0;
}

int runKpis(const Handbook &handbook, const QStringList &arguments)
{
    const auto reader = FactReader::open(arguments.at(0));
    if (!reader)
        return fail(reader.error());
    const Question all = matrix(**reader);
    const Evaluator evaluator(handbook, **reader);
    for (const QString &kpi : arguments.size() > 1 ? arguments.mid(1) : Kpis) {
        Question question = all;
        question.kpis = {kpi};
        for (int run = 0; run < 2; ++run) {
            (*reader)->kept()->clear();
            const Stopwatch watch;
            const auto done = evaluator.figures(question, [](const KpiFigures &) {});
            if (!done)
                return fail(done.error());
            if (run == 1)
                out() << qSetFieldWidth(28) << Qt::left << kpi << qSetFieldWidth(0) << watch.cpu()
                      << Qt::endl;
        }
    }
    return 0;
}

int runLoad(const Handbook &handbook, const QStringList &arguments)
{
    const Stopwatch opening;
    const auto reader = FactReader::open(arguments.at(0));
    if (!reader)
        return fail(reader.error());
    out() << "open cpu " << opening.cpu() << " wall " << opening.wall() << Qt::endl;
    qint64 rows = 0;
    for (const QString &entity : Facts) {
        const auto table = (*reader)->table(entity);
        if (!table)
            return fail(table.error());
        rows += qint64((*table)->rows());
    }
    out() << ((*reader)->hasCache() ? "cached" : "read") << " tables cpu " << opening.cpu()
          << " wall " << opening.wall() << " rows " << rows << " peak MB "
          << Stopwatch::peakMegabytes() << Qt::endl;
    Question question = matrix(**reader);
    question.nodes = question.nodes.first(1);
    const Evaluator evaluator(handbook, **reader);
    const Stopwatch asking;
    if (const auto done = evaluator.figures(question, [](const KpiFigures &) {}); !done)
        return fail(done.error());
    out() << "company's figures cpu " << asking.cpu() << " wall " << asking.wall() << " peak MB "
          << Stopwatch::peakMegabytes() << Qt::endl;
    return 0;
}

/// What any program must do that brings these columns into memory: ids and links as their bytes,
/// texts behind each other, everything else as numbers; nothing is looked up or understood.
int runPlain(const QString &path)
{
    const Stopwatch watch;
    sqlite3 *store = nullptr;
    if (sqlite3_open_v2(path.toUtf8().constData(), &store, SQLITE_OPEN_READONLY, nullptr)
        != SQLITE_OK)
        return fail({Error::Kind::Storage, "bench"_L1, {}, path});
    const Schema schema;
    qint64 rows = 0;
    for (const QString &name : Facts) {
        const EntityInfo &entity = *schema.entity(name);
        QStringList names {u"id"_s};
        for (const Field &field : entity.fields)
            names << field.name;
        const auto count = std::size_t(names.size());
        std::vector<std::string> bytes(count);
        std::vector<std::vector<qint64>> numbers(count);
        sqlite3_stmt *read = nullptr;
        const QByteArray sql
            = u"SELECT %1 FROM %2 ORDER BY rowid"_s.arg(names.join(u", "_s), name).toUtf8();
        if (sqlite3_prepare_v2(store, sql.constData(), -1, &read, nullptr) != SQLITE_OK)
            return fail({Error::Kind::Storage, "bench"_L1, {}, name});
        for (; sqlite3_step(read) == SQLITE_ROW; ++rows) {
            for (std::size_t i = 0; i < count; ++i) {
                const int at = int(i);
                switch (sqlite3_column_type(read, at)) {
                case SQLITE_NULL:
                    numbers[i].push_back(FactColumn::NoNumber);
                    break;
                case SQLITE_INTEGER:
                    numbers[i].push_back(sqlite3_column_int64(read, at));
                    break;
                default: {
                    const void *text = sqlite3_column_blob(read, at);
                    const int length = sqlite3_column_bytes(read, at);
                    bytes[i].append(static_cast<const char *>(text), std::size_t(length));
                    numbers[i].push_back(length);
                }
                }
            }
        }
        sqlite3_finalize(read);
    }
    sqlite3_close(store);
    out() << "plain read cpu " << watch.cpu() << " wall " << watch.wall() << " rows " << rows
          << " peak MB " << Stopwatch::peakMegabytes() << Qt::endl;
    return 0;
}

int runVisits(const Handbook &handbook, const QStringList &arguments)
{
    const FixedClock clock(QDate(2025, 12, 31));
    auto store = Store::open(arguments.at(0), clock, 99);
    const auto reader = FactReader::open(arguments.at(0));
    if (!store || !reader)
        return fail(store ? reader.error() : store.error());
    const auto people = (*reader)->table(u"person"_s);
    const auto customers = (*reader)->table(u"customer"_s);
    if (!people || !customers)
        return fail(people ? customers.error() : people.error());
    const Uuid person = (*people)->ids[0];
    const Uuid customer = (*customers)->ids[0];
    const Evaluator evaluator(handbook, **reader);
    Question question = matrix(**reader);
    question.kpis = {u"visit_count"_s};
    question.nodes = {NodeKey::person(person)};
    std::vector<double> commits;
    std::vector<double> renewals;
    std::vector<double> answers;
    for (int i = 0; i < arguments.value(1).toInt(); ++i) {
        Command command {u"visit.log"_s, {}, {}, u"bench"_s, {}, {}, {}};
        command.changes.append({Change::Deed::Create,
                                u"activity"_s,
                                (*store)->makeId(),
                                {{u"type"_s, u"visit"_s},
                                 {u"person"_s, person},
                                 {u"customer"_s, customer},
                                 {u"started_at"_s, Moment(QDate(2025, 12, 30))}}});
        const Stopwatch committing;
        if (const auto done = (*store)->submit(command); !done)
            return fail(done.error());
        commits.push_back(committing.wall());
        const Stopwatch renewing;
        if (const auto done = (*reader)->renew(); !done)
            return fail(done.error());
        renewals.push_back(renewing.wall());
        const Stopwatch answering;
        if (const auto done = evaluator.figures(question, [](const KpiFigures &) {}); !done)
            return fail(done.error());
        answers.push_back(answering.wall());
    }
    const auto median = [](std::vector<double> &seconds) {
        std::sort(seconds.begin(), seconds.end());
        return seconds.empty() ? 0 : seconds[seconds.size() / 2] * 1e6;
    };
    out() << "median microseconds: commit " << median(commits) << " columns renewed "
          << median(renewals) << " visits of the rep asked " << median(answers) << Qt::endl;
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString what = arguments.value(0);
    if (what == "fill"_L1 && arguments.size() == 3) {
        const auto filled = fillStore(arguments.at(1), arguments.at(2));
        return filled ? 0 : fail(filled.error());
    }
    const auto handbook = Handbook::shipped();
    if (!handbook)
        return fail(handbook.error());
    if (what == "matrix"_L1 && arguments.size() >= 2)
        return runMatrix(*handbook, arguments.mid(1));
    if (what == "cache"_L1 && arguments.size() == 2) {
        const Stopwatch watch;
        const bool isWritten = FactReader::writeCache(arguments.at(1));
        out() << "cache written cpu " << watch.cpu() << " wall " << watch.wall() << " peak MB "
              << Stopwatch::peakMegabytes() << Qt::endl;
        return isWritten ? 0 : 1;
    }
    if (what == "load"_L1 && arguments.size() == 2)
        return runLoad(*handbook, arguments.mid(1));
    if (what == "plain"_L1 && arguments.size() == 2)
        return runPlain(arguments.at(1));
    if (what == "visits"_L1 && arguments.size() == 3)
        return runVisits(*handbook, arguments.mid(1));
    if (what == "kpis"_L1 && arguments.size() >= 2)
        return runKpis(*handbook, arguments.mid(1));
    out() << "steelyard_bench fill SALES.db STORE | matrix STORE RUNS [REGION] | kpis STORE |"
             " cache STORE | load STORE | plain STORE | visits STORE COUNT"
          << Qt::endl;
    return 2;
}
