// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/HandbookFigures.h"

#include "core/engine/Evaluator.h"
#include "core/workspace/Cockpit.h"
#include "core/workspace/LoadedDays.h"

using namespace Qt::StringLiterals;

namespace Steelyard::HandbookRoom {

namespace {

constexpr int CourseMonths = 12;

Period presentMonth(const Reading &reading)
{
    const QDate last = lastLoadedDay(reading);
    const QDate day = last.isValid() ? qMin(last, reading.today) : reading.today;
    return Period::of(Grain::Month, day, reading.facts.calendar());
}

Measure without(const KpiDefinition &definition, const Error &error)
{
    Measure measure;
    measure.unit = definition.unit;
    measure.state
        = error.code == "slice.required"_L1 ? Measure::State::NotApplicable : Measure::State::Error;
    measure.reason = error.code;
    return measure;
}

bool isCancelled(const Error &error)
{
    return error.kind == Error::Kind::Cancelled;
}

/// The cells of one KPI; a fault becomes their state, only being called off is an error.
Result<QList<Cell>> cells(const KpiDefinition &definition, const QString &variant,
                          const QList<Period> &periods, const Reading &reading)
{
    Question question;
    question.kpis = {definition.id};
    question.nodes = {reading.facts.organisation().root()};
    question.periods = periods;
    question.variant = variant;
    question.today = reading.today;
    const auto answer
        = Evaluator(reading.handbook, reading.facts).evaluate(question, reading.cancel);
    if (answer || isCancelled(answer.error()))
        return answer;
    QList<Cell> faulty;
    for (const Period &period : periods)
        faulty.append({definition.id, definition.version, variant, question.nodes.first(), period,
                       without(definition, answer.error())});
    return faulty;
}

} // namespace

Result<HandbookFigures> figures(const Reading &reading)
{
    HandbookFigures figures;
    figures.today = reading.today;
    figures.month = presentMonth(reading);
    figures.node = reading.facts.organisation().root();
    figures.company = reading.facts.profile().name;
    figures.isEmpty = !lastLoadedDay(reading).isValid();
    for (const KpiDefinition &definition : reading.handbook.definitions()) {
        const auto answer = cells(definition, {}, {figures.month}, reading);
        if (!answer)
            return answer.error();
        figures.values.append({definition.id, answer->first().variant, answer->first().measure});
    }
    return figures;
}

Result<HandbookShelf> shelf(const Reading &reading)
{
    HandbookShelf shelf;
    shelf.handbook = reading.handbook;
    shelf.search = KpiSearch(reading.handbook.definitions());
    shelf.versions = reading.versions;
    shelf.problems = reading.handbookProblems;
    shelf.inCockpit = Cockpit::smallKpis(reading);
    shelf.company = reading.facts.profile().name;
    shelf.zone = reading.facts.profile().zone;
    shelf.today = reading.today;
    const DateRange today = DateRange::inclusive(reading.today, reading.today);
    for (const OrgPerson &person : reading.facts.organisation().people()) {
        shelf.names.insert(person.id, person.name);
        if (reading.facts.organisation().exists(NodeKey::person(person.id), today))
            shelf.people.append({person.id, person.name});
    }
    std::sort(shelf.people.begin(), shelf.people.end(), [](const auto &a, const auto &b) {
        return QString::localeAwareCompare(a.second, b.second) < 0;
    });
    return shelf;
}

Result<KpiCourse> course(const QString &kpi, const Reading &reading)
{
    const KpiDefinition *definition = reading.handbook.find(kpi);
    if (!definition)
        return Error {Error::Kind::NotFound, "kpi.unknown"_L1, {{u"kpi"_s, kpi}}, {}};
    KpiCourse course;
    course.kpi = kpi;
    course.node = reading.facts.organisation().root();
    const Period present = presentMonth(reading);
    QList<Period> months;
    for (int back = CourseMonths - 1; back > 0; --back)
        months.append(present.previous(back, reading.facts.calendar()));
    months.append(present);
    const auto answer = cells(*definition, {}, months, reading);
    if (!answer)
        return answer.error();
    course.months = *answer;
    for (const Variant &variant : definition->variants) {
        const auto counted = cells(*definition, variant.id, {present}, reading);
        if (!counted)
            return counted.error();
        course.rules.append({kpi, variant.id, counted->first().measure});
    }
    if (reading.cancel.isCancelled())
        return Error {Error::Kind::Cancelled, "cancelled"_L1, {}, {}};
    course.usage = KpiUsage::of(kpi, reading);
    course.examples = GoldenCheck::check(reading.handbook, *definition);
    const auto drives = DriveEvidence::of(kpi, reading);
    if (!drives)
        return drives.error();
    course.drives = *drives;
    return course;
}

} // namespace Steelyard::HandbookRoom
