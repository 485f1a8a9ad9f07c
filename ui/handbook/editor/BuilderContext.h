// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/Handbook.h"
#include "core/handbook/formula/FormulaContext.h"
#include "ui/handbook/editor/FormulaEdit.h"
#include "ui/shell/Formatting.h"

#include <functional>

class QComboBox;

namespace Steelyard {

/// What the forms of the editor may offer: the records and their fields in the words of people,
/// the KPIs, and the values that a field has in the open store.
class BuilderContext
{
public:
    using Values = std::function<void(const QString &entity, const QString &path,
                                      const std::function<void(const QStringList &)> &take)>;

    BuilderContext() = default;
    BuilderContext(const Handbook &handbook, const Formatting &formatting, Values values);

    /// Which fields of an entity a list is for.
    enum class Want { Any, Day, Number, Key };
    struct FieldName
    {
        QString path;
        QString name; ///< "customer › tier"
    };
    /// Own fields first, then those of what it is linked to.
    QList<FieldName> fields(const QString &entity, Want want) const;
    struct EntityName
    {
        QString entity;
        QString name;
    };
    /// Records that happen on a day, by their names.
    QList<EntityName> entities() const;
    FormulaType type(const QString &entity, const QString &path) const;
    QList<FormulaEdit::Offer> offers(Parser::Language language, const QString &entity = {}) const;
    void values(const QString &entity, const QString &path,
                const std::function<void(const QStringList &)> &take) const;
    const Handbook &handbook() const { return m_handbook; }
    const Formatting &formatting() const { return m_formatting; }
    const FormulaContext &formulas() const { return m_formulas; }

    /// Fills a list and chooses one; what is not in it is added as it is written.
    static void fill(QComboBox *box, const QList<FieldName> &fields, const QString &chosen);

private:
    Handbook m_handbook;
    Formatting m_formatting;
    FormulaContext m_formulas;
    Values m_values;
};

} // namespace Steelyard
