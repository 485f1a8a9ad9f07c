// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Importer.h"

#include "core/sales/Coverage.h"
#include "core/sales/Record.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

QDate dayOf(const Value &value, const QTimeZone &zone)
{
    if (const auto *day = std::get_if<QDate>(&value))
        return *day;
    const auto *moment = std::get_if<Moment>(&value);
    return moment ? moment->day(zone) : QDate();
}

size_t contentOf(const ResolvedRecord &record)
{
    size_t sum = qHashMulti(1, record.place.join(QChar(0)), record.placeUnit);
    for (auto it = record.fields.cbegin(); it != record.fields.cend(); ++it)
        sum += qHashMulti(2, it.key(), it.value().index(), toText(it.value()));
    return sum;
}

} // namespace

Importer::Importer(Store &store, const Mapping &mapping, const Options &options,
                   Transaction &transaction)
    : m_store(store)
    , m_mapping(mapping)
    , m_options(options)
    , m_target(store, transaction, m_report)
    , m_places(m_target)
    , m_stages(m_target, mapping)
    , m_resolver(m_target, m_places, mapping)
{
}

Result<ImportReport> Importer::run(Store &store, const Mapping &mapping, RowSource &source,
                                   const Options &options)
{
    auto plan = ImportPlan::make(mapping, store.schema(), source, options.context);
    if (!plan)
        return plan.error();
    Command command;
    command.label = u"import"_s;
    command.author = options.author;
    command.source = u"import:"_s + options.sourceName;
    auto transaction = store.begin(command);
    if (!transaction)
        return transaction.error();
    Importer importer(store, mapping, options, **transaction);
    if (const auto done = importer.readAll(*plan); !done)
        return done.error();
    ImportReport &report = importer.m_report;
    report.counts = plan->counts();
    report.notes = plan->notes();
    const bool isRefused = options.isTrial || (options.isStrict && report.rejected > 0);
    if (isRefused || (*transaction)->written() == 0)
        return report;
    const auto receipt = store.finish(**transaction);
    if (!receipt)
        return receipt.error();
    report.receipt = *receipt;
    report.isStored = true;
    return report;
}

Result<void> Importer::readAll(ImportPlan &plan)
{
    MappedRow row;
    for (;;) {
        const auto found = plan.next(row);
        if (!found)
            return found.error();
        if (!*found)
            break;
        if (const auto done = take(row); !done)
            return done;
    }
    bool touchesPeople = false;
    for (const MappingEntity &entity : m_mapping.rows)
        touchesPeople = touchesPeople || entity.entity == "person"_L1 || entity.entity == "unit"_L1;
    if (touchesPeople) {
        if (const auto done = m_places.appointHeads(); !done)
            return done;
    }
    return writeCoverage();
}

/// A row is stored whole or not at all: all that it names is found before anything is written.
Result<void> Importer::take(MappedRow &row)
{
    if (row.faults.isEmpty()) {
        auto records = m_resolver.resolve(row);
        if (!records)
            return records.error();
        if (row.faults.isEmpty()) {
            for (ResolvedRecord &record : *records) {
                if (const auto written = write(record); !written)
                    return written;
            }
            return {};
        }
    }
    ++m_report.rejected;
    return m_options.reject ? m_options.reject(row) : Result<void>();
}

Result<void> Importer::write(ResolvedRecord &record)
{
    const EntityInfo &entity = m_target.entity(record.entity);
    // The main entity's records come once each; remembering them all would only cost memory.
    const EntityInfo *main = m_store.schema().entity(m_mapping.rows.last().entity);
    bool isFirst = true;
    if (main->name != entity.name) {
        const size_t content = contentOf(record);
        const auto last = m_lastContent.constFind(record.id);
        isFirst = last == m_lastContent.constEnd();
        if (!isFirst && *last == content)
            return {};
        m_lastContent.insert(record.id, content);
    }
    const auto take = [&](const QString &name) { return record.fields.take(name); };
    Value from;
    Value to;
    if (entity.name == "person"_L1) {
        from = take(u"from_on"_s);
        to = take(u"to_on"_s);
    }
    if (entity.name == "opportunity"_L1) {
        const bool hasClosedAt = record.fields.contains(u"closed_at"_s);
        const Value closedAt = take(u"closed_at"_s);
        const auto applied = m_stages.apply(record.fields, closedAt, hasClosedAt,
                                            record.isNew ? Uuid() : record.id);
        if (!applied)
            return applied;
    }
    if (entity.name == "unit"_L1 && record.isNew && isEmpty(record.fields.value(u"parent"_s))
        && record.fields.value(u"kind"_s) != Value(u"company"_s)) {
        const auto root = m_places.root();
        if (!root)
            return root.error();
        record.fields.insert(u"parent"_s, Value(*root));
    }
    bool isChanged = false;
    if (record.isNew) {
        if (const auto made = m_target.create(entity.name, record.id, record.fields); !made)
            return made;
        if (entity.name == "unit"_L1)
            m_places.madeUnit(record.id, record.fields);
    } else {
        const auto updated = m_target.update(entity.name, record.id, record.fields);
        if (!updated)
            return updated.error();
        isChanged = *updated;
    }
    const auto placed = writePlace(record, from, to);
    if (!placed)
        return placed.error();
    isChanged = isChanged || *placed;
    if (!record.isNew && isFirst && isChanged)
        m_target.countUpdated(entity.name);
    else if (!record.isNew && isFirst)
        ++m_report.unchanged;
    cover(entity, record.fields);
    return {};
}

Result<bool> Importer::writePlace(const ResolvedRecord &record, const Value &from, const Value &to)
{
    Uuid unit = record.placeUnit;
    if (!record.place.isEmpty()) {
        const auto found = m_places.unitAt(record.place);
        if (!found)
            return found.error();
        unit = *found;
    }
    if (unit.isNull())
        return false;
    const QTimeZone &zone = m_options.context.zone;
    return m_places.place(record.id, unit, dayOf(from, zone), dayOf(to, zone));
}

void Importer::cover(const EntityInfo &entity, const QHash<QString, Value> &fields)
{
    for (const QString &anchor : entity.anchors) {
        const QDate day = dayOf(fields.value(anchor), m_options.context.zone);
        if (!day.isValid())
            continue;
        DateRange &range = m_covered[entity.name];
        if (!range.from.isValid() || day < range.from)
            range.from = day;
        if (!range.to.isValid() || day >= range.to)
            range.to = day.addDays(1);
    }
}

/// The days that the file speaks for: those its mapping claims, or from first anchor to last.
Result<void> Importer::writeCoverage()
{
    if (m_mapping.covers) {
        for (const MappingEntity &mapped : m_mapping.rows) {
            const EntityInfo *entity = m_store.schema().entity(mapped.entity);
            if (!entity->anchors.isEmpty())
                m_covered.insert(entity->name, *m_mapping.covers);
        }
    }
    const EntityInfo &info = m_target.entity(u"coverage"_s);
    QList<Coverage> known;
    const auto read = m_store.rows().forEach(info, [&](const Row &row) {
        known.append(Record::read<Coverage>(row.id, row.fields));
        return true;
    });
    if (!read)
        return read;
    for (auto it = m_covered.cbegin(); it != m_covered.cend(); ++it) {
        Coverage coverage;
        coverage.source = m_options.sourceName;
        coverage.entity = it.key();
        coverage.fromOn = it->from;
        coverage.toOn = it->last();
        coverage.loadedAt = Moment::instant(m_store.clock().now());
        const bool isKnown = std::any_of(known.cbegin(), known.cend(), [&](const Coverage &one) {
            return one.source == coverage.source && one.entity == coverage.entity
                && one.fromOn <= coverage.fromOn && one.toOn >= coverage.toOn;
        });
        if (isKnown)
            continue;
        if (const auto made = m_target.create(info.name, Record::fields(coverage)); !made)
            return made.error();
    }
    m_report.created.remove(info.name);
    return {};
}

} // namespace Steelyard
