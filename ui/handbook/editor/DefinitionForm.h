// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/DefinitionPreview.h"
#include "ui/handbook/editor/BuilderContext.h"

#include <QScrollArea>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace Steelyard {

class AggregateForm;
class ConditionsForm;
class ExampleForm;
class FormulaEdit;
class SheetCard;
class Theme;

/// A definition as a form that needs no code: what it is called, how it is counted, an example.
class DefinitionForm final : public QScrollArea
{
    Q_OBJECT
public:
    /// The context must outlive this.
    DefinitionForm(const Theme &theme, const BuilderContext &context, QWidget *parent = nullptr);

    /// A new definition may still be given an id.
    void set(const KpiDefinition &definition, bool isNew);
    /// The definition as it stands in the form; what the form does not show is as it was.
    KpiDefinition definition() const;
    void setReview(const DefinitionReview &review);
    void focusName();

Q_SIGNALS:
    void edited();

private:
    QWidget *namesCard();
    QWidget *countingCard();
    QWidget *wordsCard();
    QWidget *exampleCard();
    void connectAll();
    void kindChosen();
    void changed();
    KpiDefinition::Kind kind() const;
    bool isBuildable() const;
    bool hasCommonWhere() const;

    const Theme &m_theme;
    const BuilderContext &m_context;
    KpiDefinition m_base;
    bool m_isNew = false;
    bool m_hasOwnId = false; ///< typed, not made from the name

    QLineEdit *m_nameZh;
    QLineEdit *m_nameEn;
    QLineEdit *m_id;
    QComboBox *m_category;
    QComboBox *m_layer;
    QComboBox *m_unit;
    QComboBox *m_direction;
    QComboBox *m_cadence;
    QSpinBox *m_decimals;
    QComboBox *m_kind;
    AggregateForm *m_first;
    AggregateForm *m_second;
    QWidget *m_conversion;
    QComboBox *m_per;
    QSpinBox *m_window;
    QComboBox *m_windowUnit;
    FormulaEdit *m_formula;
    QLabel *m_formulaProblem;
    QLabel *m_asText;
    QWidget *m_whereRow;
    ConditionsForm *m_where;
    QPlainTextEdit *m_purposeZh;
    QPlainTextEdit *m_purposeEn;
    QPlainTextEdit *m_ruleZh;
    QPlainTextEdit *m_ruleEn;
    QPlainTextEdit *m_pitfallsZh;
    QPlainTextEdit *m_pitfallsEn;
    ExampleForm *m_example;
};

} // namespace Steelyard
