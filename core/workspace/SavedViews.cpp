// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/SavedViews.h"

#include "core/sales/Record.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard::SavedViews {

namespace {

Command byHand(const QString &label)
{
    Command command;
    command.label = label;
    command.source = u"hand"_s;
    return command;
}

} // namespace

Result<QList<SavedView>> of(const QString &page, const Reading &reading)
{
    const auto table = reading.facts.table(u"saved_view"_s);
    if (!table)
        return table.error();
    QList<SavedView> views;
    for (const Uuid &id : (*table)->ids) {
        const SavedView view = Record::read<SavedView>(id, reading.row(u"saved_view"_s, id));
        if (view.page == page)
            views.append(view);
    }
    std::stable_sort(views.begin(), views.end(), [](const SavedView &a, const SavedView &b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    return views;
}

Result<Command> save(const QString &page, const QString &name, const QString &body,
                     const Reading &reading, const std::function<Uuid()> &newId)
{
    const auto views = of(page, reading);
    if (!views)
        return views.error();
    Command command = byHand(u"view.save"_s);
    for (const SavedView &view : *views) {
        if (view.name != name)
            continue;
        SavedView after = view;
        after.body = body;
        const Change change = Record::update(view, after);
        if (!change.fields.isEmpty())
            command.changes.append(change);
        return command;
    }
    SavedView view;
    view.id = SavedViewId(newId());
    view.page = page;
    view.name = name;
    view.body = body;
    command.changes.append(Record::create(view));
    return command;
}

Command remove(const SavedView &view)
{
    Command command = byHand(u"view.remove"_s);
    command.changes.append({Change::Deed::Delete, u"saved_view"_s, view.id.uuid(), {}});
    return command;
}

} // namespace Steelyard::SavedViews
