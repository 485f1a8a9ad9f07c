// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QStandardItemModel;

namespace Steelyard {

class StartCard;

/// A file that was open before.
struct RecentFile
{
    QString name = {};
    QString path = {};
    QString when = {}; ///< already written: 昨天 18:02

    bool operator==(const RecentFile &) const = default;
};

/// What is shown while no file is open: three ways to begin, and the files of before.
class StartPage final : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(const Theme &theme, QWidget *parent = nullptr);

    void setRecentFiles(const QList<RecentFile> &files);
    /// Why the last file could not be opened; empty hides it.
    void setProblem(const QString &sentence);

Q_SIGNALS:
    void demoRequested();
    void importRequested();
    void emptyRequested();
    void openRequested();                    ///< asks for a file
    void fileRequested(const QString &path); ///< one of the recent ones

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    StartCard *m_demo;
    StartCard *m_import;
    StartCard *m_empty;
    QLabel *m_title;
    QLabel *m_subtitle;
    QLabel *m_problem;
    QLabel *m_recentTitle;
    QPushButton *m_open;
    QListView *m_recent;
    QStandardItemModel *m_model;
};

} // namespace Steelyard
