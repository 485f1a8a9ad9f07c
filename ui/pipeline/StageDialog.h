// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/PipelineEdit.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace Steelyard {

class Theme;

/// The stages of a pipeline: their order and chances, how long one may stand there, what must be
/// true before one is left, and what good sellers do in it.
class StageDialog final : public QDialog
{
    Q_OBJECT
public:
    StageDialog(const Theme &theme, const PipelineBook &book, const PipelineId &shown,
                QWidget *parent = nullptr);

    /// The pipelines that were changed, each as it is to be.
    QList<PipelineEdit> edits() const;

private:
    /// Stages to begin with where there are none.
    static PipelineEdit begin();
    void openPipeline(int at);
    void listStages(int current);
    void showStage(int at);
    void keepStage();
    void move(int step);
    void check();

    struct Draft
    {
        PipelineEdit edit;
        PipelineEdit start;
    };

    QList<Draft> m_drafts;
    int m_pipeline = 0;
    int m_stage = -1;
    bool m_isFilling = false;
    QComboBox *m_pipelines;
    QLineEdit *m_pipelineName;
    QCheckBox *m_resets;
    QListWidget *m_list;
    QLineEdit *m_name;
    QComboBox *m_outcome;
    QSpinBox *m_chance;
    QSpinBox *m_days;
    QComboBox *m_category;
    QListWidget *m_fields;
    QComboBox *m_activity;
    QPlainTextEdit *m_checklist;
    QLabel *m_problem;
    QPushButton *m_accept;
};

} // namespace Steelyard
