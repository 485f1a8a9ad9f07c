// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/HandbookEdit.h"
#include "core/workspace/HandbookFigures.h"
#include "ui/handbook/PackDialog.h"
#include "ui/handbook/editor/ChangeDialog.h"

#include <QObject>
#include <QPointer>

namespace Steelyard {

class Theme;
class Workspace;

/// Carries a definition from step to step: keeps drafts, proposes, approves, sends back. Each step
/// is one command, which can be undone.
class HandbookEditing final : public QObject
{
    Q_OBJECT
public:
    HandbookEditing(const Theme &theme, QWidget *window);

    void setWorkspace(Workspace *workspace);
    void setShelf(const HandbookShelf &shelf);
    void setFormatting(const Formatting &formatting) { m_formatting = formatting; }

    void keepDraft(const QByteArray &body, const std::function<void()> &kept);
    /// Keeps the draft, then asks for the rest in a dialog.
    void propose(const QByteArray &body, const DefinitionReview &review,
                 const std::function<void()> &proposed);
    /// Asks for the reason and the rest, then hands these drafts over as one review.
    void proposeDrafts(const QStringList &kpis, const std::function<void()> &proposed = {});
    /// The draft of a KPI with those drafts that it needs, itself first.
    QStringList withNeeded(const QString &kpi) const;
    /// Shows what a file of definitions brings, and makes drafts of it when told to.
    void importFile(const QString &path);
    void approve(const QString &kpi);
    void sendBack(const QString &kpi, const QString &reason);
    void discard(const QString &kpi);
    void settleRule(const QString &kpi, const QString &variant, const QDate &from);
    void showInCockpit(const QString &kpi, bool isShown);

Q_SIGNALS:
    void told(const QString &sentence);
    void problem(const QString &sentence);

private:
    using Make = std::function<Result<Command>(const HandbookEdit &)>;
    using Fail = std::function<void(const QString &sentence)>;
    void run(const Make &make, const QString &done, const std::function<void()> &after = {},
             const Fail &fail = {});
    void ask(const QList<ChangeDialog::Change> &changes, const std::function<void()> &proposed);
    QString nameOf(const KpiDefinition &definition) const;
    ChangeDialog *dialog(ChangeDialog::Deed deed, const QList<ChangeDialog::Change> &changes);
    QList<ChangeDialog::Change> changesOf(const QStringList &kpis);
    void showPack(const PackDialog::Content &content);

    const Theme &m_theme;
    QWidget *m_window;
    QPointer<Workspace> m_workspace;
    HandbookShelf m_shelf;
    Formatting m_formatting;
    QPointer<ChangeDialog> m_dialog;
    QStringList m_waiting; ///< drafts just made, to be proposed once the shelf has them
};

} // namespace Steelyard
