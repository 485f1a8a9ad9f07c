// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/RowHashes.h"

#include "core/base/Fixed.h"
#include "core/engine/Evaluation.h"

#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Steelyard::RowHashes {

namespace {

/// A sum of hashes does not depend on the order, and tells a row that is there twice.
struct Sum
{
    quint64 high = 0;
    quint64 low = 0;

    void add(const QByteArray &row)
    {
        const QByteArray hash = QCryptographicHash::hash(row, QCryptographicHash::Sha256);
        const auto less = qFromBigEndian<quint64>(hash.constData() + 8);
        low += less;
        high += qFromBigEndian<quint64>(hash.constData()) + (low < less ? 1 : 0);
    }
    QString text() const
    {
        return QString::number(high, 16).rightJustified(16, u'0')
            + QString::number(low, 16).rightJustified(16, u'0');
    }
};

class Hashing
{
public:
    explicit Hashing(Evaluation &evaluation) : m_evaluation(evaluation), m_sums(evaluation.cells())
    {
    }

    Result<std::vector<QString>> run(const KpiDefinition &definition, const QString &variant)
    {
        const auto parts = m_evaluation.bind(definition, variant, {});
        if (!parts)
            return parts.error();
        std::optional<ConversionEvents> events;
        if (definition.kind == KpiDefinition::Kind::Conversion) {
            auto found = m_evaluation.conversionEvents(definition, *parts);
            if (!found)
                return found.error();
            events = std::move(*found);
        }
        for (std::size_t i = 0; i < parts->size(); ++i) {
            if (events && i == 0)
                continue;
            const BoundAggregate &part = (*parts)[i];
            const bool stands = part.entity() != part.table().entity;
            const bool isDone = stands
                ? m_evaluation.eachStanding(part,
                                            [&](qint32 row, qint32 day, std::size_t period) {
                                                take(part, i, m_evaluation.rowAt(row, day, period),
                                                     day, period);
                                            })
                : m_evaluation.eachRow(
                    part, [&](qint32 row, qint32 day, std::span<const qint32> periods) {
                        if (events && !events->isBase({day, row}))
                            return;
                        for (const qint32 period : periods) {
                            take(part, i, m_evaluation.rowAt(row, day, std::size_t(period)), day,
                                 std::size_t(period));
                            if (!events)
                                continue;
                            for (const ConversionEvents::Event &event :
                                 events->following({day, row}))
                                follow(part, parts->front(), row, day, event.row,
                                       std::size_t(period));
                        }
                    });
            if (!isDone)
                return Error {Error::Kind::Cancelled, "eval.cancelled"_L1, {}, {}};
        }
        std::vector<QString> texts;
        for (const Sum &sum : m_sums)
            texts.push_back(sum.text());
        return texts;
    }

private:
    void take(const BoundAggregate &part, std::size_t which, RowAt at, qint32 day,
              std::size_t period)
    {
        Int128 value = 0;
        if (part.judge(at, day, value) != Outcome::Enters)
            return;
        // Keys of `distinct` are places in a table, which are others in another state of it.
        if (part.aggregate().kind == Aggregate::Kind::Distinct)
            value = 1;
        m_evaluation.eachNode(part, at.row, day, period, [&](std::size_t node, qint64 share) {
            m_sums[m_evaluation.cell(node, period)].add(
                text(part, which, at.row, day, part.part(value, share)));
        });
    }

    void follow(const BoundAggregate &base, const BoundAggregate &following, qint32 row, qint32 day,
                qint32 event, std::size_t period)
    {
        m_evaluation.eachNode(base, row, day, period, [&](std::size_t node, qint64) {
            m_sums[m_evaluation.cell(node, period)].add(text(following, 0, event, day, 1));
        });
    }

    static QByteArray text(const BoundAggregate &part, std::size_t which, qint32 row, qint32 day,
                           Int128 value)
    {
        return part.entity().toUtf8() + '|' + part.table().ids[std::size_t(row)].bytes() + '|'
            + QByteArray::number(int(which)) + '|' + QByteArray::number(day) + '|'
            + Fixed::text(value, 0).toUtf8();
    }

    Evaluation &m_evaluation;
    std::vector<Sum> m_sums;
};

} // namespace

Result<std::vector<QString>> of(Evaluation &evaluation, const KpiDefinition &definition,
                                const QString &variant)
{
    using Kind = KpiDefinition::Kind;
    switch (definition.kind) {
    case Kind::Sum:
    case Kind::Count:
    case Kind::Avg:
    case Kind::Min:
    case Kind::Max:
    case Kind::Distinct:
    case Kind::Percentile:
    case Kind::Duration:
    case Kind::Ratio:
    case Kind::Balance:
    case Kind::Conversion:
        break;
    default:
        return std::vector<QString>();
    }
    return Hashing(evaluation).run(definition, variant);
}

} // namespace Steelyard::RowHashes
