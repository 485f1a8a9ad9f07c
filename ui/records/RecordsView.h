// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/RecordTable.h"
#include "ui/shell/Formatting.h"
#include "ui/shell/LatestAnswer.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace Steelyard {

class CommandDesk;
class Prompts;
class RecordModel;
class Theme;

/// One kind of record as a list: searched, sorted, made, changed, removed.
class RecordsView final : public QWidget
{
    Q_OBJECT
public:
    RecordsView(const Theme &theme, CommandDesk &desk, const QString &entity,
                QWidget *parent = nullptr);

    QString entity() const { return m_entity; }
    void setPrompts(Prompts *prompts) { m_prompts = prompts; }
    void setFormatting(const Formatting &formatting);
    /// Only those of one customer; the column that names it is left out.
    void setCustomer(const Uuid &customer, const QString &name);
    /// Asks anew.
    void refresh();
    bool isSettled() const { return !m_asking.isWaiting(); }
    QList<Uuid> chosen() const;
    void create(const QHash<QString, Value> &fields = {});
    /// A further deed on what is chosen, beside opening and removing.
    QPushButton *addDeed(const QString &objectName,
                         const std::function<void(const QList<Uuid> &)> &deed);
    QPushButton *createButton() const { return m_create; }
    /// Opened there instead of in a form; made and removed there, too.
    void setOpener(const std::function<void(const Uuid &)> &open);

Q_SIGNALS:
    void done(const QString &sentence, qint64 command);
    void problem(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void edit(const Uuid &id);
    void remove();
    void openForm(const Uuid &id, const QHash<QString, Value> &fields);
    void write(const RecordTable &table);
    void writeWords();
    void writeState();

    const Theme &m_theme;
    CommandDesk &m_desk;
    QString m_entity;
    QString m_customerName;
    Prompts *m_prompts = nullptr;
    RecordTable::Wish m_wish;
    Formatting m_formatting;
    QLineEdit *m_search;
    QLabel *m_facts;
    std::function<void(const Uuid &)> m_open;
    QPushButton *m_create;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QTreeView *m_view;
    QLabel *m_empty;
    RecordModel *m_model;
    QList<std::pair<QPushButton *, std::function<void(const QList<Uuid> &)>>> m_deeds;
    QTimer m_pause;
    qint64 m_total = 0;
    LatestAnswer<RecordTable> m_asking;
    LatestAnswer<QHash<QString, Value>> m_reading;
};

} // namespace Steelyard
