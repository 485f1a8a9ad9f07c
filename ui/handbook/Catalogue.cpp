// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/Catalogue.h"

#include "ui/handbook/CatalogueDelegate.h"
#include "ui/handbook/CatalogueModel.h"
#include "ui/handbook/KpiWords.h"
#include "ui/models/MeasureText.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace Steelyard {

Catalogue::Catalogue(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_field(new QLineEdit(this))
    , m_nothing(new QLabel(this))
    , m_list(new QListView(this))
    , m_model(new CatalogueModel(this))
{
    setProperty("surface", u"card"_s);
    m_field->setObjectName(u"handbookSearch"_s);
    m_field->setClearButtonEnabled(true);
    m_field->addAction(theme.icon("search"_L1, &Tokens::text3), QLineEdit::LeadingPosition)
        ->setObjectName(u"glass"_s);
    m_field->installEventFilter(this);
    m_nothing->setObjectName(u"nothingFound"_s);
    m_nothing->setProperty("role", u"secondary"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setContentsMargins(16, 24, 16, 24);
    m_nothing->hide();
    m_list->setObjectName(u"catalogue"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CatalogueDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 4, 6);
    column->setSpacing(6);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(0, 0, 4, 0);
    inset->addWidget(m_field);
    column->addLayout(inset);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);

    connect(m_field, &QLineEdit::textChanged, this, [this] {
        write();
        m_list->scrollToTop();
    });
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (!first().isEmpty())
            Q_EMIT chosen(first());
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                if (const QString kpi = now.data(IdRole).toString(); !kpi.isEmpty())
                    Q_EMIT chosen(kpi);
            });
    retranslate();
}

void Catalogue::setHandbook(const Handbook &handbook)
{
    m_handbook = handbook;
    m_search = KpiSearch();
    m_current.clear();
    write();
}

void Catalogue::setSearch(const KpiSearch &search)
{
    m_search = search;
    write();
}

void Catalogue::setFigures(const std::optional<HandbookFigures> &figures)
{
    m_figures = figures;
    write();
}

void Catalogue::setFormatting(const Formatting &formatting)
{
    m_formatting = formatting;
    write();
}

void Catalogue::setLayers(const QStringList &layers)
{
    m_layers = layers;
    write();
}

void Catalogue::setCategories(const QStringList &categories)
{
    m_categories = categories;
    write();
}

void Catalogue::setCurrent(const QString &kpi)
{
    m_current = kpi;
    mark();
}

void Catalogue::focusSearch()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

QString Catalogue::first() const
{
    for (int at = 0; at < m_model->rowCount(); ++at) {
        if (!m_model->row(at).isHeading())
            return m_model->row(at).kpi;
    }
    return {};
}

bool Catalogue::passes(const KpiDefinition &definition) const
{
    return (m_layers.isEmpty() || m_layers.contains(definition.layer))
        && (m_categories.isEmpty() || m_categories.contains(definition.category));
}

QList<CatalogueRow> Catalogue::rows() const
{
    const MeasureText words(m_formatting);
    const bool chinese = m_formatting.isChinese();
    QHash<QString, const RuleFigure *> figures;
    if (m_figures) {
        for (const RuleFigure &figure : m_figures->values)
            figures.insert(figure.kpi, &figure);
    }
    const QString query = m_field->text().trimmed();
    QStringList ids = m_search.idsFor(query);
    if (ids.isEmpty() && query.isEmpty()) {
        for (const KpiDefinition &definition : m_handbook.definitions())
            ids << definition.id;
    }
    // Without a question in the order of the trade; with one the category of the best hit leads.
    QStringList order = query.isEmpty() ? KpiWords::categories() : QStringList();
    QMap<QString, QList<CatalogueRow>> groups;
    for (const QString &id : std::as_const(ids)) {
        const KpiDefinition *definition = m_handbook.find(id);
        if (!definition || !passes(*definition))
            continue;
        const LocalText &name = definition->name;
        CatalogueRow row {id, chinese ? name.zh : name.en, chinese ? name.en : name.zh, {},
                          {}, FigureState::NoData};
        if (const RuleFigure *figure = figures.value(id)) {
            row.value = words.value(figure->value);
            row.exact = words.exact(figure->value);
            row.state = MeasureText::state(figure->value);
        }
        if (!order.contains(definition->category))
            order << definition->category;
        groups[definition->category] << row;
    }
    QList<CatalogueRow> rows;
    for (const QString &category : std::as_const(order)) {
        if (!groups.contains(category))
            continue;
        CatalogueRow head;
        head.text = KpiWords::category(category);
        rows << head << groups.value(category);
    }
    return rows;
}

void Catalogue::write()
{
    m_model->setRows(rows());
    m_nothing->setVisible(m_model->rowCount() == 0 && !m_handbook.definitions().isEmpty());
    mark();
}

// What was chosen elsewhere is marked, not chosen again.
void Catalogue::mark()
{
    const QModelIndex index = m_model->indexOf(m_current);
    if (index == m_list->currentIndex() && m_list->selectionModel()->isSelected(index))
        return;
    const QSignalBlocker still(this);
    if (index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    } else {
        m_list->clearSelection();
    }
}

bool Catalogue::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_field->text().isEmpty()) {
            m_field->clear();
            return true;
        }
        if (key == Qt::Key_Down) {
            m_list->setFocus(Qt::TabFocusReason);
            if (!m_list->currentIndex().isValid())
                m_list->setCurrentIndex(m_model->indexOf(first()));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void Catalogue::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void Catalogue::retranslate()
{
    m_field->setPlaceholderText(tr("Name, pinyin initials or id"));
    m_field->setAccessibleName(tr("Search the handbook"));
    if (auto *glass = m_field->findChild<QAction *>(u"glass"_s))
        glass->setText(tr("Search"));
    m_list->setAccessibleName(tr("KPIs"));
    m_nothing->setText(tr("No KPI is called that. Try fewer letters, or take a filter away."));
    write();
}

} // namespace Steelyard
