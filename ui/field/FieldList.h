// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/field/FieldListModel.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QListView;
class QPushButton;

namespace Steelyard {

class Theme;

/// A card with a list and, below it, what can be done with the chosen row.
class FieldList final : public QFrame
{
    Q_OBJECT
public:
    FieldList(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &subtitle = {});
    /// Said where there is no row.
    void setEmptyText(const QString &text);
    void setRows(const QList<FieldRow> &rows);
    const QList<FieldRow> &rows() const { return m_model->rows(); }
    QListView *view() const { return m_view; }

    /// A deed on the chosen rows: a button, an entry of the row's menu and a key in the list. The
    /// first one is what Enter and a double click do.
    void addDeed(const QString &objectName, const QKeySequence &key,
                 const std::function<void(const QList<FieldRow> &)> &deed);
    /// The buttons' texts, in the order of addDeed().
    void setDeedTexts(const QStringList &texts);
    void addHeadWidget(QWidget *widget);
    QList<FieldRow> chosen() const;
    void choose(const Uuid &id);

Q_SIGNALS:
    void chosenChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Deed
    {
        QPushButton *button;
        QKeySequence key;
        std::function<void(const QList<FieldRow> &)> run;
    };

    void perform(qsizetype deed);
    void showMenu(const QPoint &at);
    void writeState();

    const Theme &m_theme;
    FieldListModel *m_model;
    QLabel *m_title;
    QLabel *m_subtitle;
    QHBoxLayout *m_head;
    QListView *m_view;
    QLabel *m_empty;
    QWidget *m_bar;
    QHBoxLayout *m_buttons;
    QList<Deed> m_deeds;
};

} // namespace Steelyard
