// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a figure needs beside the rows of today: those of other states, and when they were known.
#include "core/engine/BackdatedRows.h"
#include "core/engine/ClosedBooks.h"
#include "core/engine/Evaluation.h"
#include "core/engine/LatePolicy.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

Result<Evaluation *> Evaluation::over(const QList<Period> &periods)
{
    Question question = m_question;
    question.nodes = m_nodes;
    question.periods = periods;
    QStringList key;
    for (const Period &period : periods)
        key.append(period.from().toString(Qt::ISODate) + u' ' + period.label());
    return other(u"over "_s + key.join(u','), question);
}

Result<Evaluation *> Evaluation::raw(const std::optional<qint64> &seq, const DateRange &days)
{
    const QString key = u"raw %1 %2 %3"_s.arg(seq.value_or(-1))
                            .arg(days.from.toJulianDay())
                            .arg(days.to.toJulianDay());
    if (const auto known = m_others.find(key); known != m_others.end())
        return known->second.get();
    std::shared_ptr<Tables> tables = m_tables;
    if (seq) {
        Past &past = m_pasts[*seq];
        if (!past.tables) {
            auto state = source().books()->asOf(*seq);
            if (!state)
                return state.error();
            past.source = std::move(*state);
            past.tables = std::make_shared<Tables>(*past.source);
        }
        tables = past.tables;
    }
    Question question = m_question;
    question.nodes = m_nodes;
    question.periods = {Period::of(days)};
    auto made = make(m_handbook, tables, question, m_cancel);
    if (!made)
        return made.error();
    (*made)->m_isRaw = true;
    return m_others.emplace(key, std::move(*made)).first->second.get();
}

Result<void> Evaluation::markBackdated(const KpiDefinition &definition, const QString &variantId,
                                       Measures &measures)
{
    const Variant *variant = definition.variant(variantId);
    if (compositionOf(definition, variant) == Composition::Figures)
        return {};
    const auto parts = bind(definition, variantId, {});
    if (!parts)
        return parts.error();
    // A row may stand in both parts; it is one row all the same.
    QSet<std::pair<std::size_t, Uuid>> seen;
    for (const BoundAggregate &part : *parts) {
        const auto backdated = BackdatedRows::make(source(), definition, variant, part);
        if (!backdated)
            return backdated.error();
        if (!*backdated)
            continue;
        // Few rows are dated back: nothing else is asked of the others.
        const auto isWanted
            = [&](qint32 row, qint32 day) { return (*backdated)->contains(row, day); };
        const bool isDone
            = eachRow(part, isWanted, [&](qint32 row, qint32 day, std::span<const qint32> periods) {
                  Int128 value = 0;
                  if (part.judge({row}, day, value) != Outcome::Enters)
                      return;
                  for (const qint32 period : periods) {
                      eachNode(part, row, day, std::size_t(period), [&](std::size_t node, qint64) {
                          const std::size_t at = cell(node, std::size_t(period));
                          const std::pair key(at, part.table().ids[std::size_t(row)]);
                          if (seen.contains(key))
                              return;
                          seen.insert(key);
                          ++measures[at].nBackdated;
                          measures[at].raise(u"backdated_rows"_s);
                      });
                  }
              });
        if (!isDone)
            return Error {Error::Kind::Cancelled, "eval.cancelled"_L1, {}, {}};
    }
    return {};
}

} // namespace Steelyard
