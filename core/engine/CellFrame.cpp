// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/CellFrame.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

using State = Measure::State;

CellFrame::CellFrame(const KpiDefinition &definition, const QString &currency,
                     std::vector<OfPeriod> periods)
    : m_definition(definition)
    , m_currency(definition.unit == UnitOfMeasure::Money ? currency : QString())
    , m_periods(std::move(periods))
    , m_stands(stands(definition))
{
}

void CellFrame::put(Measure &measure, std::size_t at, bool isNodeThere) const
{
    const OfPeriod &period = m_periods[at];
    measure.unit = m_definition.unit;
    if (!m_currency.isEmpty() || !measure.currency.isEmpty())
        measure.currency = m_currency;
    measure.phase = period.phase;
    measure.progress = period.progress;
    measure.daysTotal = period.total;
    measure.daysCovered = period.covered;
    const bool isKnown = period.hasDays && period.missing.isEmpty();
    const bool hasRows = measure.nRows > 0 && !period.isBlind;
    if (!isKnown && !hasRows && measure.state <= State::Undefined) {
        measure.state = State::NoData;
        measure.reason = period.hasDays ? u"not_loaded"_s : u"future"_s;
        if (period.hasDays)
            measure.missing = period.missing;
    } else if (!m_stands && period.covered < period.total) {
        measure.raise(u"partial_coverage"_s);
    } else if (period.isCarried) {
        measure.raise(u"carried_forward"_s);
    }
    if (measure.nFxMissing > 0 && m_definition.flagsMissingRates) {
        measure.raise(u"fx_missing"_s);
    } else if (measure.nFxMissing > 0 && measure.state != State::Error) {
        measure.state = State::Error;
        measure.reason = u"no_rate"_s;
    }
    // R-N2: too many rows without a value say too little.
    if (m_definition.mostEmpty && measure.nNull > 0 && measure.state < State::Error
        && measure.nNull * 100 > *m_definition.mostEmpty * (measure.nNull + measure.nRows)) {
        measure.state = State::Error;
        measure.reason = u"too_many_empty"_s;
    }
    if (measure.isValue() && measure.nRows < m_definition.minN)
        measure.raise(u"low_n"_s);
    if (!period.isEffective || !isNodeThere) {
        measure.state = State::NotApplicable;
        measure.reason = period.isEffective ? u"node_not_there"_s : u"definition_not_in_force"_s;
    }
}

} // namespace Steelyard
