// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/Organisation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

QString key(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C);
}

/// The nearest day of a range to the given one.
QDate nearest(const DateRange &range, const QDate &day)
{
    if (range.contains(day))
        return day;
    return range.from.isValid() && day < range.from ? range.from : range.last();
}

} // namespace

QDate Organisation::nearestDay(const NodeKey &node, const QDate &day) const
{
    if (isThere(node, day))
        return day;
    if (node.isPerson())
        return person(node.id) ? nearest(person(node.id)->employed, day) : day;
    QDate best;
    for (const int row : m_rowsOfUnit.value(node.id)) {
        const QDate candidate = nearest(m_units.at(row).valid, day);
        if (!best.isValid() || qAbs(candidate.daysTo(day)) < qAbs(best.daysTo(day)))
            best = candidate;
    }
    return best.isValid() ? best : day;
}

QString Organisation::nameOn(const NodeKey &node, const QDate &day) const
{
    if (node.isPerson())
        return name(node);
    const OrgUnit *found = unitOn(node.id, day);
    return found ? found->name : name(node);
}

QString Organisation::pathOn(const NodeKey &node, const QDate &day) const
{
    const QDate there = nearestDay(node, day);
    QStringList names {nameOn(node, there)};
    for (auto parent = parentOn(node, there); parent; parent = parentOn(*parent, there))
        names.prepend(nameOn(*parent, there));
    return names.join(u'/');
}

QList<NodeKey> Organisation::allNodes() const
{
    QList<NodeKey> nodes;
    for (const OrgUnit &unit : m_units) {
        if (nodes.isEmpty() || nodes.last().id != unit.id)
            nodes.append(NodeKey::unit(unit.id));
    }
    for (const OrgPerson &person : m_people)
        nodes.append(NodeKey::person(person.id));
    return nodes;
}

QList<NodeKey> Organisation::nodesOfLevel(QStringView level, const DateRange &range,
                                          const NodeKey &under) const
{
    // The tree stands still between changes, so one day of each stretch is enough.
    QList<QDate> days;
    for (const DateRange &version : versions()) {
        if (version.overlaps(range) && range.days() > 0)
            days.append(version.from.isValid() ? qMax(version.from, range.from) : range.from);
    }
    QList<std::pair<QString, NodeKey>> found;
    for (const NodeKey &node : allNodes()) {
        if (kindName(node) != level)
            continue;
        const bool within = std::any_of(days.cbegin(), days.cend(), [&](const QDate &day) {
            return isWithin(node, under, day);
        });
        if (within)
            found.append({pathOn(node, range.last()), node});
    }
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first : a.second.id < b.second.id;
    });
    QList<NodeKey> nodes;
    for (const auto &entry : found)
        nodes.append(entry.second);
    return nodes;
}

QList<NodeKey> Organisation::findPath(const QString &path, const QDate &day) const
{
    const Children children = childrenOn(day);
    QList<NodeKey> found;
    // A name may hold a slash itself, so the path is matched against names, not cut up.
    const auto descend = [&](const auto &self, const NodeKey &node, const QString &nodeName,
                             QStringView rest) -> void {
        const QString name = key(nodeName);
        if (!rest.startsWith(name))
            return;
        rest = rest.mid(name.size());
        if (rest.isEmpty() && !found.contains(node))
            found.append(node);
        if (!rest.startsWith(u'/') || node.isPerson())
            return;
        for (const Child &child : children.value(node.id))
            self(self, child.node, child.name, rest.mid(1));
    };
    descend(descend, root(), nameOn(root(), day), path);
    if (found.isEmpty()) {
        for (const NodeKey &node : allNodes()) {
            if (!isThere(node, day) && key(pathOn(node, day)) == path)
                found.append(node);
        }
    }
    return found;
}

Result<NodeKey> Organisation::only(const QList<NodeKey> &found, const QString &text,
                                   const QDate &day) const
{
    if (found.size() == 1)
        return found.first();
    QStringList paths;
    for (const NodeKey &node : found)
        paths.append(pathOn(node, day));
    paths.sort();
    return Error {
        Error::Kind::Conflict, "node.ambiguous"_L1, {{u"text"_s, text}, {u"paths"_s, paths}}, {}};
}

Result<NodeKey> Organisation::find(const QString &text, const QDate &day) const
{
    if (const auto id = Uuid::fromText(text); id && !id->isNull()) {
        if (unit(*id))
            return NodeKey::unit(*id);
        if (person(*id))
            return NodeKey::person(*id);
    }
    const QString wanted = key(text);
    for (const bool isPerson : {false, true}) {
        QList<NodeKey> there;
        QList<NodeKey> gone;
        for (const NodeKey &node : allNodes()) {
            if (node.isPerson() != isPerson)
                continue;
            const bool isHere = isThere(node, day);
            if (key(isHere ? nameOn(node, day) : name(node)) == wanted)
                (isHere ? there : gone).append(node);
        }
        if (!there.isEmpty() || !gone.isEmpty())
            return only(there.isEmpty() ? gone : there, text, day);
    }
    const QList<NodeKey> byPath = wanted.contains(u'/') ? findPath(wanted, day) : QList<NodeKey>();
    if (!byPath.isEmpty())
        return only(byPath, text, day);
    return Error {Error::Kind::NotFound, "node.unknown"_L1, {{u"text"_s, text}}, {}};
}

} // namespace Steelyard
