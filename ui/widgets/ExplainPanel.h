// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Explanation.h"
#include "ui/shell/Formatting.h"
#include "ui/theme/Theme.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QToolButton;
class QTreeView;

namespace Steelyard {

class ExplainRowsModel;

/// Where a figure comes from (这个数怎么来的): a drawer over the right edge of a page with the
/// definition, what was asked, numerator and denominator, and every row.
class ExplainPanel final : public QFrame
{
    Q_OBJECT
public:
    /// Lies over `host` and follows its size.
    ExplainPanel(const Theme &theme, QWidget *host);

    void showWaiting(const QString &title);
    void showExplanation(const Explanation &explanation, const Formatting &formatting);
    void showProblem(const QString &sentence);
    /// Says again in another language what it shows.
    void setFormatting(const Formatting &formatting);
    void closePanel();

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void open();
    void layOut();
    void restyle();
    void retranslate();
    void write(const Formatting &formatting);
    QString html(const Explanation &explanation, const Formatting &formatting) const;

    const Theme &m_theme;
    QLabel *m_title;
    QLabel *m_value;
    QLabel *m_text;
    QToolButton *m_close;
    QTreeView *m_rows;
    ExplainRowsModel *m_model;
    std::optional<Explanation> m_shown;
    QPointer<QWidget> m_focusBefore;
};

} // namespace Steelyard
