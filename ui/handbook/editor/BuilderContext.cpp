// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/editor/BuilderContext.h"

#include "core/handbook/SchemaContext.h"
#include "core/handbook/formula/Functions.h"
#include "ui/handbook/RowWords.h"

#include <QComboBox>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using Kind = FormulaType::Kind;

bool suits(const FormulaType &type, BuilderContext::Want want)
{
    switch (want) {
    case BuilderContext::Want::Any:
        return true;
    case BuilderContext::Want::Day:
        return type.kind == Kind::Day;
    case BuilderContext::Want::Number:
        return type.isNumeric();
    case BuilderContext::Want::Key:
        return type.kind == Kind::Link || type.kind == Kind::Text;
    }
    return false;
}

// What only the program keeps for itself is nothing to count by.
bool isForPeople(const QString &field)
{
    static const QSet<QString> own {u"external_id"_s, u"recorded_at"_s, u"record_source"_s,
                                    u"currency"_s};
    return !own.contains(field);
}

} // namespace

BuilderContext::BuilderContext(const Handbook &handbook, const Formatting &formatting,
                               Values values)
    : m_handbook(handbook)
    , m_formatting(formatting)
    , m_formulas(SchemaContext::of(Schema(), handbook.definitions()))
    , m_values(std::move(values))
{
}

QList<BuilderContext::FieldName> BuilderContext::fields(const QString &entity, Want want) const
{
    QList<FieldName> result;
    if (entity.isEmpty() || !m_formulas.fields)
        return result;
    const QStringList own = m_formulas.fields(entity);
    for (const QString &field : own) {
        if (isForPeople(field) && suits(type(entity, field), want))
            result.append({field, RowWords::field(field)});
    }
    for (const QString &field : own) {
        const FormulaType link = type(entity, field);
        if (link.kind != Kind::Link || link.of.isEmpty() || !isForPeople(field))
            continue;
        for (const QString &further : m_formulas.fields(link.of)) {
            const QString path = field + u'.' + further;
            const FormulaType found = type(entity, path);
            if (isForPeople(further) && found.kind != Kind::Link && found.isKnown()
                && suits(found, want))
                result.append({path, RowWords::field(field) + u" › "_s + RowWords::field(further)});
        }
    }
    return result;
}

QList<BuilderContext::EntityName> BuilderContext::entities() const
{
    // In the order in which a sale goes.
    static const QStringList order {
        u"lead"_s,        u"customer"_s, u"contact"_s,     u"opportunity"_s, u"stage_event"_s,
        u"activity"_s,    u"task"_s,     u"sample"_s,      u"quote"_s,       u"contract"_s,
        u"sales_order"_s, u"shipment"_s, u"invoice"_s,     u"receivable"_s,  u"payment"_s,
        u"ticket"_s,      u"survey"_s,   u"spend"_s,       u"expense"_s,     u"alert"_s,
        u"spot_check"_s,  u"decision"_s, u"help_request"_s};
    QList<EntityName> result;
    for (const QString &entity : order)
        result.append({entity, RowWords::records(entity)});
    return result;
}

FormulaType BuilderContext::type(const QString &entity, const QString &path) const
{
    return m_formulas.field ? m_formulas.field(entity, path).value_or(FormulaType())
                            : FormulaType();
}

QList<FormulaEdit::Offer> BuilderContext::offers(Parser::Language language,
                                                 const QString &entity) const
{
    QList<FormulaEdit::Offer> result;
    const bool isOfRows = language == Parser::Language::Row;
    if (!isOfRows) {
        for (const KpiDefinition &kpi : m_handbook.definitions()) {
            const QString name = m_formatting.isChinese() ? kpi.name.zh : kpi.name.en;
            result.append({u'[' + kpi.id + u']', u"%1   %2"_s.arg(kpi.id, name)});
        }
    }
    for (const FieldName &field : fields(entity, Want::Any))
        result.append({field.path, u"%1   %2"_s.arg(field.path, field.name)});
    const auto place = isOfRows ? Function::OfRows : Function::OfKpis;
    for (const QString &function : Functions::names(place))
        result.append({function + u'(', function + u"(…)"_s});
    return result;
}

void BuilderContext::values(const QString &entity, const QString &path,
                            const std::function<void(const QStringList &)> &take) const
{
    if (m_values)
        m_values(entity, path, take);
}

void BuilderContext::fill(QComboBox *box, const QList<FieldName> &fields, const QString &chosen)
{
    const QSignalBlocker blocker(box);
    box->clear();
    for (const FieldName &field : fields)
        box->addItem(field.name, field.path);
    int index = box->findData(chosen);
    if (index < 0 && !chosen.isEmpty()) {
        box->addItem(chosen, chosen);
        index = box->count() - 1;
    }
    box->setCurrentIndex(index);
}

} // namespace Steelyard
