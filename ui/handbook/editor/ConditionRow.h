// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/Conditions.h"
#include "ui/handbook/editor/BuilderContext.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QStringListModel;
class QToolButton;

namespace Steelyard {

class Theme;

/// One condition on one line: a field, a test, the values.
class ConditionRow final : public QWidget
{
    Q_OBJECT
public:
    ConditionRow(const Theme &theme, const BuilderContext &context, const QString &entity,
                 const Condition &condition, QWidget *parent = nullptr);

    Condition condition() const;
    void focusField();

Q_SIGNALS:
    void edited();
    void removed();

private:
    void fieldChosen(const QStringList &values);
    void testChosen();
    static QString words(Condition::Test test);

    const BuilderContext &m_context;
    QString m_entity;
    QComboBox *m_field;
    QComboBox *m_test;
    QLineEdit *m_values;
    QToolButton *m_remove;
    QStringListModel *m_known;
};

} // namespace Steelyard
