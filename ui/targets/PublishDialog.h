// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/SmartGate.h"
#include "core/workspace/PlanPublishing.h"
#include "core/workspace/PlanRoom.h"
#include "ui/shell/Formatting.h"
#include "ui/targets/PlanModel.h"

#include <QDialog>
#include <QPointer>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace Steelyard {

class Theme;
class Workspace;

/// The life of a plan: where a unit's plan stands, what speaks against publishing it, which step
/// comes next, and every step and version before.
class PublishDialog final : public QDialog
{
    Q_OBJECT
public:
    /// The workspace must outlive its use here.
    PublishDialog(const Theme &theme, Workspace &workspace, const PlanModel &model,
                  const NodeKey &node, const Uuid &author, const Formatting &formatting,
                  QWidget *parent = nullptr);

    ~PublishDialog() override;

Q_SIGNALS:
    void wanted(const Steelyard::PlanPublishing &step, const Steelyard::NodeKey &node);
    void versionWanted(const QString &plan);

private:
    struct Check
    {
        bool isWell = true;
        QString text;
    };

    /// What the SMART gate says of a plan's nodes.
    struct Evidence
    {
        QStringList names;
        QList<QList<SmartGate::Mark>> marks;
    };

    QList<Check> checks() const;
    void askEvidence(Workspace &workspace);
    void showEvidence(const Evidence &evidence);
    void showWaiver();
    void addChecks(QVBoxLayout *column);
    void addSteps(QVBoxLayout *column);
    void addHistory(QVBoxLayout *column);
    void addButton(QHBoxLayout *row, const QString &text, std::optional<PlanStage> to,
                   bool isPrimary);
    void take(std::optional<PlanStage> to);

    const Theme &m_theme;
    const PlanModel &m_model;
    NodeKey m_node;
    int m_at = 0;
    PlanStage m_stage; ///< where it stood when it was opened
    Uuid m_author;
    Formatting m_formatting;
    bool m_isWell = true;
    CancelToken m_cancel;
    QLabel *m_smart;
    QPlainTextEdit *m_comment;
    QPlainTextEdit *m_waiver;
    QLabel *m_problem;
};

} // namespace Steelyard
