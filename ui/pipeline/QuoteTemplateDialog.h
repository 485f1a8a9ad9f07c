// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/DealSheet.h"
#include "core/workspace/QuoteTemplate.h"
#include "ui/shell/Formatting.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace Steelyard {

class Theme;
class Workspace;

/// What the company writes around its offers, paper by paper and in both languages, with the first
/// page beside it as it will be printed.
class QuoteTemplateDialog final : public QDialog
{
    Q_OBJECT
public:
    using Paper = QuoteTemplate::Paper;

    /// The preview shows `quote`. Theme and workspace must outlive the dialog.
    QuoteTemplateDialog(const Theme &theme, Workspace *workspace, const QuoteTemplate &before,
                        const DealSheet &sheet, const DealSheet::QuoteSheet &quote,
                        const Formatting &formatting, QWidget *parent = nullptr);

    const QuoteTemplate &chosen() const { return m_template; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeForm();
    QWidget *makePreview();
    Paper paper() const;
    Formatting::Language language() const;
    void fill();
    void take();
    void preview();
    void showPicture();

    const Theme &m_theme;
    QPointer<Workspace> m_workspace;
    const DealSheet m_sheet;
    const DealSheet::QuoteSheet m_quote;
    const Formatting m_formatting;
    QuoteTemplate m_template;
    bool m_isFilling = false;
    int m_asked = 0; ///< previews; only the last one is shown
    QTimer m_pause;  ///< while somebody types
    QImage m_picture;

    QComboBox *m_paper;
    QComboBox *m_language;
    QLineEdit *m_heading;
    QPlainTextEdit *m_letterhead;
    QPlainTextEdit *m_terms;
    QSpinBox *m_days;
    QLineEdit *m_footer;
    QLabel *m_own;
    QPushButton *m_standard;
    QLabel *m_preview;
};

} // namespace Steelyard
