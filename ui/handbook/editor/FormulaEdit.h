// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/formula/Diagnostic.h"
#include "core/handbook/formula/Parser.h"
#include "ui/handbook/editor/Underlines.h"

class QCompleter;
class QStringListModel;

namespace Steelyard {

class Theme;

/// A formula being typed: what is wrong is underlined while it is written, and names are offered.
class FormulaEdit final : public QPlainTextEdit
{
    Q_OBJECT
public:
    FormulaEdit(const Theme &theme, Parser::Language language, QWidget *parent = nullptr);

    /// A name that may be put in, and what it is called: "[win_rate]  Win rate".
    struct Offer
    {
        QString text;
        QString label;
    };
    void setOffers(const QList<Offer> &offers);
    /// What the whole definition found in this formula, besides what the grammar sees by itself.
    void setFindings(const QList<Diagnostic> &findings);
    /// Of the grammar, or else of the definition.
    QList<Diagnostic> diagnostics() const;
    Formula formula() const;

Q_SIGNALS:
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void read();
    QList<Underline> underlines() const;
    void underline();
    void offer(bool always);
    QString wordBeforeCursor() const;
    void put(const QString &label);

    const Theme &m_theme;
    Parser::Language m_language;
    Parser::Outcome m_outcome;
    QList<Diagnostic> m_findings;
    QList<Offer> m_offers;
    QCompleter *m_completer;
    QStringListModel *m_labels;
};

} // namespace Steelyard
