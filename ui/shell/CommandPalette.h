// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/PaletteCommand.h"
#include "ui/theme/Theme.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace Steelyard {

/// Finds a command, a room or a record by a few letters; lies over the window it belongs to.
class CommandPalette final : public QWidget
{
    Q_OBJECT
public:
    /// What can be chosen for a query; a source of records answers with its own best few.
    using Source = std::function<QList<PaletteCommand>(const QString &query)>;
    /// Like fuzzyScore(), which is used unless another is given: one that knows pinyin.
    using Matcher = std::function<int(const QString &query, const QString &text)>;

    CommandPalette(const Theme &theme, QWidget *window);

    void addSource(Source source);
    void setMatcher(Matcher matcher);
    void openPalette(const QString &query = {});
    void closePalette();

    QLineEdit *field() const { return m_field; }
    /// The texts on offer, best first, without the names of sections.
    QStringList offered() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void search();
    void step(int direction);
    void runCurrent();
    void retranslate();
    int score(const QString &query, const PaletteCommand &command) const;
    void layOut();

    const Theme &m_theme;
    QWidget *m_panel;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_hint;
    QStandardItemModel *m_model;
    QList<Source> m_sources;
    Matcher m_matcher;
    QList<PaletteCommand> m_commands;
    QPointer<QWidget> m_focusBefore;
};

} // namespace Steelyard
