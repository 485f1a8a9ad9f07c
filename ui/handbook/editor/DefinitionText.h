// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/DefinitionReview.h"
#include "ui/handbook/editor/Underlines.h"

namespace Steelyard {

/// A definition being typed as text: what a review found is underlined where it stands.
class DefinitionText final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit DefinitionText(const Theme &theme, QWidget *parent = nullptr);

    /// Of the text as it is now; the next letter takes the marks away.
    void setReview(const DefinitionReview &review);
    /// Where a text refers to the KPIs that a conflict with the handbook names.
    static QList<Underline> referencesIn(const QString &text, const Error &conflict);
    const QList<Underline> &underlines() const { return m_underlines; }

protected:
    bool event(QEvent *event) override;

private:
    Underline placeOf(const Error &error) const;
    Underline placeOf(const KpiFinding &finding) const;

    const Theme &m_theme;
    QList<Underline> m_underlines;
};

} // namespace Steelyard
