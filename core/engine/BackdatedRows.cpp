// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/BackdatedRows.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

/// The record's own fields that its day is taken from; none when it is taken from elsewhere.
QStringList fieldsOf(const Formula &time, const QMap<QString, Formula> &set)
{
    QStringList fields;
    if (!time.ast)
        return {};
    for (const AstNode &node : time.ast->nodes) {
        if (node.kind == AstNode::Kind::First)
            return {};
        if (node.kind != AstNode::Kind::Field)
            continue;
        if (node.text.contains(u'.'))
            return {};
        const auto meaning = set.constFind(node.text);
        if (meaning != set.constEnd() && meaning->text != node.text) {
            // Inside its own meaning a field is what the table says.
            const QStringList own = fieldsOf(*meaning, {});
            if (own.isEmpty())
                return {};
            fields += own;
        } else if (node.text == "decided_at"_L1) {
            fields += {u"won_at"_s, u"lost_at"_s};
        } else {
            fields += node.text;
        }
    }
    return fields;
}

} // namespace

Result<std::optional<BackdatedRows>> BackdatedRows::make(const FactSource &source,
                                                         const KpiDefinition &definition,
                                                         const Variant *variant,
                                                         const BoundAggregate &part)
{
    std::optional<BackdatedRows> result;
    if (definition.backdateLimit < 0 || part.entity() != part.table().entity)
        return result;
    const QStringList fields
        = fieldsOf(part.aggregate().time, variant ? variant->set : QMap<QString, Formula>());
    if (fields.isEmpty())
        return result;
    auto known = source.knownSince(part.table().entity, fields);
    if (!known)
        return known.error();
    if (known->days.size() != part.table().rows())
        return result;
    result.emplace();
    result->m_calendar = &source.calendar();
    result->m_known = std::move(*known);
    result->m_limit = definition.backdateLimit;
    result->m_inWorkdays = definition.isBackdateInWorkdays;
    return result;
}

bool BackdatedRows::contains(qint32 row, qint32 day) const
{
    const qint32 known = m_known.days[std::size_t(row)];
    // What came with the first load is known since its day: nobody could have written it earlier.
    if (known == FactColumn::NoDay || known <= day || day < m_known.firstLoad)
        return false;
    if (!m_inWorkdays)
        return known - day > m_limit;
    return dateOf(known) > m_calendar->addWorkdays(dateOf(day), m_limit);
}

} // namespace Steelyard
