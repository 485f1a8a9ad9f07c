// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/RowColumns.h"
#include "core/engine/RowCompiler.h"
#include "core/engine/RowTests.h"
#include "core/handbook/Suggestion.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

using namespace RowParts;

namespace {

/// Links are told by the id or the name of what they lead to.
std::vector<bool> chosenRows(const FactTable &target, const QStringList &values)
{
    std::vector<bool> chosen(target.rows());
    QSet<Uuid> ids;
    for (const QString &value : values) {
        if (const auto id = Uuid::fromText(value))
            ids.insert(*id);
    }
    QList<const FactColumn *> names;
    for (const QString &name : {u"name"_s, u"code"_s}) {
        if (const FactColumn *column = target.column(name); column && !column->codes.empty())
            names.append(column);
    }
    for (std::size_t row = 0; row < chosen.size(); ++row) {
        bool found = ids.contains(target.ids[row]);
        for (const FactColumn *column : std::as_const(names)) {
            const qint32 code = column->codes[row];
            found = found || (code >= 0 && values.contains(column->dictionary.at(code)));
        }
        chosen[row] = found;
    }
    return chosen;
}

/// Any other field is told by what a person would write: a number, a day, true.
Formula written(const QString &field, const QStringList &values, FieldType type)
{
    QStringList tests;
    for (const QString &value : values) {
        const bool isTrue = value == "true"_L1 || value == "1"_L1;
        tests.append(type == FieldType::Flag ? QString((isTrue ? u""_s : u"not "_s) + field)
                                             : QString(field + " = "_L1 + value));
    }
    return Parser::parse(tests.join(" or "_L1), Parser::Language::Row).formula;
}

} // namespace

Result<RowExpressionPtr> RowCompiler::slice(const FactTable &table, const Slice &slice,
                                            const QString &kpi)
{
    RowExpressionPtr result;
    for (auto condition = slice.cbegin(); condition != slice.cend(); ++condition) {
        const Result<FieldPath> path = m_tables.path(table, condition.key());
        if (!path)
            return path.error();
        const auto refuse = [&](QLatin1StringView code) -> Result<RowExpressionPtr> {
            return Error {Error::Kind::Invalid,
                          code,
                          {{u"kpi"_s, kpi},
                           {u"field"_s, condition.key()},
                           {u"values"_s, condition.value()},
                           {u"suggestion"_s, suggestion(condition.key(), table.names())}},
                          {}};
        };
        if (!path->column)
            return refuse("slice.unknown_field"_L1);
        RowExpressionPtr one;
        const FieldType type = path->column->type;
        if (type == FieldType::Text || type == FieldType::Code) {
            m_found.texts.push_back(path->column);
            std::vector<bool> chosen;
            for (const QString &text : path->column->dictionary)
                chosen.push_back(condition.value().contains(text));
            if (path->hops.empty() || (path->column->past && m_dating.isDated)) {
                Result<RowExpressionPtr> said = text(table, *path);
                if (!said)
                    return said.error();
                one = std::make_unique<OneOf>(std::move(*said), std::move(chosen));
            } else {
                one = std::make_unique<ChosenBehindLink>(
                    *path, m_tables.choice(*path->column, condition.value(), [&] {
                        std::vector<Tri> answers;
                        answers.reserve(path->column->codes.size());
                        for (const qint32 code : path->column->codes)
                            answers.push_back(code < 0 ? Tri::Unknown
                                                       : triOf(chosen[std::size_t(code)]));
                        return answers;
                    }));
            }
        } else if (type == FieldType::Link) {
            const Result<const FactTable *> target = m_tables.table(path->column->target);
            if (!target)
                return target.error();
            one = std::make_unique<OneOf>(std::make_unique<LinkColumn>(*path),
                                          chosenRows(**target, condition.value()));
        } else {
            const Formula formula = written(condition.key(), condition.value(), type);
            Result<RowExpressionPtr> bound = formula.ast
                ? compile(table, formula, RowExpression::Type::Flag)
                : Result<RowExpressionPtr>(Error());
            if (!bound)
                return refuse("slice.bad_value"_L1);
            one = std::move(*bound);
        }
        result = result ? std::make_unique<Junction>(Tri::False, std::move(result), std::move(one))
                        : std::move(one);
    }
    return result ? std::move(result) : std::make_unique<FlagLiteral>(true);
}

} // namespace Steelyard
