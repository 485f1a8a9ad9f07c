// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/HandbookSheets.h"

#include "core/handbook/KpiFormula.h"
#include "core/handbook/Versioning.h"
#include "ui/handbook/KpiWords.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

/// What was stored of a version, where the company made it itself.
KpiVersion storedOf(const KpiDefinition &version, const QList<KpiVersion> &all)
{
    for (const KpiVersion &stored : all) {
        if (stored.kpi == version.id && stored.version == version.version
            && (stored.status == "approved"_L1 || stored.status == "deprecated"_L1))
            return stored;
    }
    return {};
}

QString differencesOf(const KpiDefinition &before, const KpiDefinition &after)
{
    QStringList lines;
    for (const Versioning::Difference &each : Versioning::differences(before, after))
        lines << u"%1: %2 → %3"_s.arg(each.key, each.before.isEmpty() ? u"–"_s : each.before,
                                      each.after.isEmpty() ? u"–"_s : each.after);
    return lines.join(u'\n');
}

} // namespace

HandbookSheets::HandbookSheets(const HandbookShelf &shelf, const Formatting &formatting,
                               const QStringList &kpis)
    : m_shelf(shelf)
    , m_formatting(formatting)
    , m_print(shelf.handbook, formatting)
    , m_sentences(shelf.handbook, formatting)
    , m_definitions(m_print.pages())
{
    if (!kpis.isEmpty())
        m_definitions.removeIf(
            [&](const KpiDefinition *definition) { return !kpis.contains(definition->id); });
}

QString HandbookSheets::local(const LocalText &text) const
{
    return m_formatting.isChinese() ? text.zh : text.en;
}

QString HandbookSheets::names(const QStringList &kpis) const
{
    QStringList names;
    for (const QString &kpi : kpis) {
        const KpiDefinition *definition = m_shelf.handbook.find(kpi);
        names << (definition ? m_print.name(*definition) : kpi);
    }
    return names.join(m_formatting.isChinese() ? u"、"_s : u", "_s);
}

QString HandbookSheets::person(const PersonId &id) const
{
    return m_shelf.names.value(id.uuid());
}

QList<XlsxSheet::Column> HandbookSheets::heads() const
{
    return {{tr("ID"), 26}, {tr("Name"), 26}};
}

QList<XlsxCell> HandbookSheets::heads(const KpiDefinition &definition) const
{
    return {definition.id, m_print.name(definition)};
}

XlsxBook HandbookSheets::book() const
{
    return {m_print.title(),
            m_shelf.company,
            m_shelf.today,
            {overview(), rules(), pitfalls(), changes()}};
}

XlsxSheet HandbookSheets::overview() const
{
    XlsxSheet sheet {tr("Overview"), heads(), {}, 2};
    sheet.columns << QList<XlsxSheet::Column> {
        {m_formatting.isChinese() ? tr("English name") : tr("Chinese name"), 26},
        {tr("Layer"), 12},
        {tr("Category"), 12},
        {tr("Unit"), 12},
        {tr("Direction"), 16},
        {tr("Cadence"), 10},
        {tr("Owner"), 14},
        {tr("Version"), 9},
        {tr("What it is for"), 44, true},
        {tr("How it is counted"), 60, true},
        {tr("What the program computes"), 60, true}};
    for (const KpiDefinition *definition : m_definitions)
        sheet.rows << (heads(*definition)
                       << m_print.otherName(*definition) << KpiWords::layer(definition->layer)
                       << KpiWords::category(definition->category)
                       << KpiWords::unit(definition->unit)
                       << KpiWords::direction(definition->direction)
                       << KpiWords::cadence(definition->cadence)
                       << definition->other.value(u"owner"_s).toString() << definition->version
                       << local(definition->purpose) << local(definition->rule)
                       << m_sentences.lines(*definition, definition->defaultVariant).join(u'\n'));
    return sheet;
}

XlsxSheet HandbookSheets::rules() const
{
    XlsxSheet sheet {tr("Counting rules"), heads(), {}, 2};
    sheet.columns << QList<XlsxSheet::Column> {{tr("Rule"), 16},
                                               {tr("Called"), 28},
                                               {tr("Default"), 9},
                                               {tr("What it does differently"), 60, true},
                                               {tr("Formula"), 60, true}};
    for (const KpiDefinition *definition : m_definitions) {
        for (const Variant &variant : definition->variants)
            sheet.rows << (heads(*definition)
                           << variant.id << local(variant.label)
                           << (variant.id == definition->defaultVariant ? tr("yes") : QString())
                           << m_sentences.difference(*definition, variant)
                           << KpiFormula::text(*definition, variant.id,
                                               m_formatting.isChinese() ? FormulaWords::Chinese
                                                                        : FormulaWords::English));
    }
    return sheet;
}

XlsxSheet HandbookSheets::pitfalls() const
{
    XlsxSheet sheet {tr("How it can mislead"), heads(), {}, 2};
    sheet.columns << QList<XlsxSheet::Column> {{tr("How it can mislead"), 80, true},
                                               {tr("So never read it without"), 44, true}};
    for (const KpiDefinition *definition : m_definitions) {
        if (!local(definition->pitfalls).isEmpty() || !definition->counters.isEmpty())
            sheet.rows << (heads(*definition)
                           << local(definition->pitfalls) << names(definition->counters));
    }
    return sheet;
}

XlsxSheet HandbookSheets::changes() const
{
    XlsxSheet sheet {tr("Changes"), heads(), {}, 2};
    sheet.columns << QList<XlsxSheet::Column> {
        {tr("Version"), 9},       {tr("In force from"), 12},
        {tr("In force to"), 12},  {tr("In force"), 9},
        {tr("Reason"), 40, true}, {tr("Discussed in"), 16},
        {tr("Author"), 14},       {tr("Approved by"), 14},
        {tr("Approved on"), 12},  {tr("What is different"), 60, true}};
    for (const KpiDefinition *definition : m_definitions) {
        QList<KpiDefinition> versions = m_shelf.handbook.versions(definition->id);
        if (versions.isEmpty())
            versions = {*definition};
        for (qsizetype i = 0; i < versions.size(); ++i) {
            const KpiDefinition &version = versions.at(i);
            const KpiVersion stored = storedOf(version, m_shelf.versions);
            const auto day = [](const QDate &date, const QString &otherwise) {
                return date.isValid() ? XlsxCell(date) : XlsxCell(otherwise);
            };
            const bool isInForce = version.version == definition->version
                && version.effectiveFrom == definition->effectiveFrom;
            sheet.rows << (heads(version)
                           << version.version << day(version.effectiveFrom, tr("since ever"))
                           << day(version.effectiveTo, {}) << (isInForce ? tr("yes") : QString())
                           << (stored.kpi.isEmpty() ? tr("comes with the program") : stored.reason)
                           << stored.ticket << person(stored.author) << person(stored.approver)
                           << day(stored.approvedAt.day(QTimeZone(m_shelf.zone)), {})
                           << (i > 0 ? differencesOf(versions.at(i - 1), version) : QString()));
        }
    }
    return sheet;
}

} // namespace Steelyard
