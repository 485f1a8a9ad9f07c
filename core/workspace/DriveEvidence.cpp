// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/DriveEvidence.h"

#include "core/engine/Evaluator.h"
#include "core/handbook/KpiRelations.h"
#include "core/workspace/LoadedDays.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using Course = std::vector<std::optional<double>>;

Course changesOf(const Course &course)
{
    Course changes;
    for (std::size_t i = 1; i < course.size(); ++i)
        changes.push_back(course[i] && course[i - 1]
                              ? std::optional(*course[i] - *course[i - 1])
                              : std::nullopt);
    return changes;
}

/// Pearson's r of x and the y that comes `lag` months later.
DriveEvidence atLag(const Course &x, const Course &y, std::size_t lag)
{
    DriveEvidence result;
    result.lag = int(lag);
    std::vector<std::pair<double, double>> pairs;
    for (std::size_t i = 0; i + lag < y.size(); ++i) {
        if (x[i] && y[i + lag])
            pairs.emplace_back(*x[i], *y[i + lag]);
    }
    result.pairs = int(pairs.size());
    if (pairs.size() < 2)
        return result;
    const auto n = double(pairs.size());
    double meanX = 0;
    double meanY = 0;
    for (const auto &[a, b] : pairs) {
        meanX += a / n;
        meanY += b / n;
    }
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (const auto &[a, b] : pairs) {
        xx += (a - meanX) * (a - meanX);
        yy += (b - meanY) * (b - meanY);
        xy += (a - meanX) * (b - meanY);
    }
    // One that never moves goes with nothing.
    result.r = xx > 0 && yy > 0 ? xy / std::sqrt(xx * yy) : 0;
    return result;
}

/// Figures of the company in complete months, the latest last; none where it cannot be asked.
Result<Course> courseOf(const QString &kpi, const QList<Period> &months, const Reading &reading)
{
    Question question;
    question.kpis = {kpi};
    question.nodes = {reading.facts.organisation().root()};
    question.periods = months;
    question.today = reading.today;
    const auto cells
        = Evaluator(reading.handbook, reading.facts).evaluate(question, reading.cancel);
    if (!cells && cells.error().kind == Error::Kind::Cancelled)
        return cells.error();
    Course course(std::size_t(months.size()));
    for (qsizetype i = 0; cells && i < cells->size(); ++i) {
        if (const auto value = cells->at(i).measure.plainValue())
            course[std::size_t(i)] = value->toDouble();
    }
    return course;
}

} // namespace

bool DriveEvidence::isSignal() const
{
    return isKnown() && std::abs(r) >= 2 / std::sqrt(double(pairs));
}

DriveEvidence DriveEvidence::measured(const Course &from, const Course &to)
{
    const Course x = changesOf(from);
    const Course y = changesOf(to);
    DriveEvidence best = atLag(x, y, 0);
    for (std::size_t lag = 1; lag <= std::size_t(LongestLag); ++lag) {
        const DriveEvidence other = atLag(x, y, lag);
        if (other.isKnown() && std::abs(other.r) > std::abs(best.r))
            best = other;
    }
    return best;
}

Result<QList<DriveEvidence>> DriveEvidence::of(const QString &kpi, const Reading &reading)
{
    const KpiDefinition *definition = reading.handbook.find(kpi);
    if (!definition)
        return Error {Error::Kind::NotFound, "kpi.unknown"_L1, {{u"kpi"_s, kpi}}, {}};
    const QDate loaded = lastLoadedDay(reading);
    const QDate day = loaded.isValid() ? qMin(loaded, reading.today) : reading.today;
    const Calendar &calendar = reading.facts.calendar();
    const Period present = Period::of(Grain::Month, day.addDays(1), calendar);
    QList<Period> months;
    for (int back = Months; back > 0; --back)
        months.append(present.previous(back, calendar));

    QList<DriveEvidence> result;
    std::optional<Course> own;
    for (const KpiRelation &relation : KpiRelations::of(*definition, reading.handbook)) {
        const bool drives = relation.kind == KpiRelation::Kind::Drives;
        if ((!drives && relation.kind != KpiRelation::Kind::DrivenBy) || !relation.isDefined)
            continue;
        if (!own) {
            const auto course = courseOf(kpi, months, reading);
            if (!course)
                return course.error();
            own = *course;
        }
        const auto other = courseOf(relation.kpi, months, reading);
        if (!other)
            return other.error();
        DriveEvidence one = drives ? measured(*own, *other) : measured(*other, *own);
        one.from = drives ? kpi : relation.kpi;
        one.to = drives ? relation.kpi : kpi;
        result.append(one);
    }
    return result;
}

} // namespace Steelyard
